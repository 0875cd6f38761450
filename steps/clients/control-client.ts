import type { Control, MailSeen, Roles } from '../target/target.ts'
import type {
  ClockState,
  ExchangeExpectation,
  ExchangeMatch,
  ExchangeState,
  ExpectationState,
  ReplyState,
  ScriptState,
  SessionState,
  StateDocument,
  WantedSession,
  WorldState,
} from './control-answers.ts'

/** The control interface did not do what it was asked; says what it said. */
export class ControlError extends Error {}

/**
 * Speaks to the control interface of a simulator that runs on its own: of the session it began with, or
 * of another (`session`).
 */
export class ControlClient implements Control {
  readonly #address: URL
  readonly #replyMs: number

  constructor(address: URL, replyMs: number) {
    this.#address = address
    this.#replyMs = replyMs
  }

  async reset(): Promise<void> {
    await this.#json<WorldState>('POST', 'world/reset')
  }

  async load(scenario: string): Promise<Roles> {
    const { roles } = await this.#json<WorldState>('PUT', 'world', { name: scenario })
    return roles
  }

  async advance(ms: number): Promise<void> {
    await this.#json<ClockState>('POST', 'clock/advance', { ms })
  }

  world(): Promise<WorldState> {
    return this.#json<WorldState>('GET', 'world')
  }

  /** All that the session holds now. */
  state(): Promise<StateDocument> {
    return this.#json<StateDocument>('GET', 'world/state')
  }

  /** Changes what is said of the world: `{ devices: [{ id: '4009' }] }`. Tells what it is then. */
  patchState(patch: object): Promise<StateDocument> {
    return this.#json<StateDocument>('PATCH', 'world/state', patch)
  }

  /** Puts back a state that was told before. */
  putState(state: StateDocument): Promise<StateDocument> {
    return this.#json<StateDocument>('PUT', 'world/state', state)
  }

  clock(): Promise<ClockState> {
    return this.#json<ClockState>('GET', 'clock')
  }

  /** Puts the clock at an instant (ISO 8601), has it run at a rate, or stand, at a rate of 0. */
  setClock(change: Partial<ClockState>): Promise<ClockState> {
    return this.#json<ClockState>('PATCH', 'clock', change)
  }

  /** The rules for what requests meet, in the order in which they are looked at. */
  replies(): Promise<readonly ReplyState[]> {
    return this.#json<readonly ReplyState[]>('GET', 'replies')
  }

  /** Adds a rule before the others, as a scenario says it under `replies`; gives its name. */
  async addReply(rule: object): Promise<string> {
    return (await this.#json<{ readonly name: string }>('POST', 'replies', rule)).name
  }

  async removeReply(name: string): Promise<void> {
    await this.#fetch('DELETE', `replies/${encodeURIComponent(name)}`)
  }

  script(): Promise<ScriptState> {
    return this.#json<ScriptState>('GET', 'script')
  }

  /** Has an entry of the script happen now. */
  fire(name: string): Promise<ScriptState> {
    return this.#json<ScriptState>('POST', `script/${encodeURIComponent(name)}/fire`)
  }

  /** The exchanges that fit, the oldest first, and how many were dropped for want of room. */
  journal(match: ExchangeMatch = {}): Promise<{
    readonly exchanges: readonly ExchangeState[]
    readonly dropped: number
  }> {
    return this.#json('GET', `journal?${queryOf(match)}`)
  }

  async clearJournal(): Promise<void> {
    await this.#fetch('DELETE', 'journal')
  }

  /** Whether there were so many exchanges like this. */
  expect(expectation: ExchangeExpectation): Promise<ExpectationState> {
    return this.#json<ExpectationState>('POST', 'journal/expect', expectation)
  }

  sessions(): Promise<readonly SessionState[]> {
    return this.#json<readonly SessionState[]>('GET', 'sessions')
  }

  /** Makes a session: a world of its own, with ports of its own. */
  makeSession(wanted: WantedSession = {}): Promise<SessionState> {
    return this.#json<SessionState>('POST', 'sessions', wanted)
  }

  async dropSession(name: string): Promise<void> {
    await this.#fetch('DELETE', `sessions/${name}`)
  }

  /** Speaks to the control interface of a session that was made. */
  session(name: string): ControlClient {
    return new ControlClient(new URL(`sessions/${name}/`, this.#address), this.#replyMs)
  }

  async outbox(): Promise<readonly MailSeen[]> {
    const messages = await this.#json<readonly Omit<MailSeen, 'content'>[]>('GET', 'outbox')
    return Promise.all(
      messages.map(async ({ to, fileName, mediaType }, index) => {
        const response = await this.#fetch('GET', `outbox/${index + 1}/attachment`)
        return { to, fileName, mediaType, content: Buffer.from(await response.arrayBuffer()) }
      }),
    )
  }

  async #json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.#fetch(method, path, body)
    const answer: T = JSON.parse(await response.text())
    return answer
  }

  async #fetch(method: string, path: string, body?: unknown): Promise<Response> {
    const url = new URL(path, this.#address)
    const asked = `${method} ${url}`
    const response = await this.#send(url, asked, {
      method,
      signal: AbortSignal.timeout(this.#replyMs),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    if (response.ok) return response
    throw new ControlError(`${asked} was answered ${response.status}: ${await response.text()}`)
  }

  async #send(url: URL, asked: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(url, init)
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      throw new ControlError(`${asked}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
}

/** A match as a query string; what it asks not to be sent, text cannot say. */
function queryOf({ parameters = {}, ...rest }: ExchangeMatch): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) query.append(name, String(value))
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) throw new ControlError(`a query cannot say that ${name} is not sent`)
    query.append('parameter', `${name}=${value}`)
  }
  return query
}
