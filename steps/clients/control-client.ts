import type { Control, MailSeen, Roles } from '../target/target.ts'

/** The control interface did not do what it was asked; says what it said. */
export class ControlError extends Error {}

/** What the control interface tells of the clock. */
export interface ClockState {
  /** ISO 8601, in UTC. */
  readonly at: string
  /** How many times as fast as real time it runs; 0: it stands. */
  readonly rate: number
}

/** What the control interface tells of the world. */
export interface WorldState {
  readonly scenario: { readonly source: string; readonly description: string }
  readonly roles: Roles
  readonly counts: Readonly<Record<string, number>>
}

/** Speaks to the control interface of a simulator that runs on its own. */
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

  clock(): Promise<ClockState> {
    return this.#json<ClockState>('GET', 'clock')
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
