import type { ControlAction } from '../control-action.ts'
import type {
  RecordedExchange,
  RecordedSession,
  RecordedStep,
} from '../journal-file/recorded-session.ts'
import { performAction } from '../perform-action.ts'
import type { ScenarioFile } from '../scenario/schema.ts'
import type { SimulatorSession } from '../simulator-session.ts'
import type { Limits } from '../transport/limits.ts'
import { type Difference, differenceOf } from './difference.ts'
import { freshSession, withoutMail } from './fresh-session.ts'
import { Pulse } from './pulse.ts'
import { ReplayClient } from './replay-client.ts'
import { whyNotAgain } from './request-bytes.ts'

/** What is not as it was recorded, and where that was. */
export interface ReplayDifference {
  readonly session: string
  readonly step: RecordedStep
  readonly difference: Difference
}

export interface SessionReplay {
  /** The first there is; undefined: all is as it was. */
  readonly difference: ReplayDifference | undefined
  /** How many exchanges say nothing, by why. */
  readonly untold: ReadonlyMap<string, number>
}

export interface ReplayOptions {
  readonly limits: Limits
  /** How long a reply is waited for, in milliseconds of real time: 10 seconds by default. */
  readonly replyMs?: number | undefined
}

const byMailServer = 'not compared, since their replies were up to a mail server'

/** Does again, on a fresh session, all that was recorded of one, up to the first difference. */
export async function replaySession(
  recorded: RecordedSession,
  { limits, replyMs = 10_000 }: ReplayOptions,
): Promise<SessionReplay> {
  const pulse = new Pulse()
  const fresh = await freshSession(recorded, limits, () => pulse.beat())
  const client = new ReplayClient(recorded, fresh, pulse, replyMs)
  const replay = new Replay(recorded, fresh.session, client)
  try {
    return { difference: await replay.run(), untold: replay.untold }
  } finally {
    client.stop()
    await fresh.stop()
  }
}

class Replay {
  readonly untold = new Map<string, number>()
  readonly #recorded: RecordedSession
  readonly #session: SimulatorSession
  readonly #client: ReplayClient
  #inForce: ScenarioFile

  constructor(recorded: RecordedSession, session: SimulatorSession, client: ReplayClient) {
    this.#recorded = recorded
    this.#session = session
    this.#client = client
    this.#inForce = recorded.first.scenario
  }

  async run(): Promise<ReplayDifference | undefined> {
    for (const step of this.#recorded.steps) {
      const difference = await this.#step(step)
      if (difference) return { session: this.#recorded.name, step, difference }
    }
    return undefined
  }

  #step(step: RecordedStep): Promise<Difference | undefined> {
    const at = step.kind === 'action' ? step.at : step.exchange.receivedAt
    this.#session.setClock({ clockAt: at, rate: 0 })
    return step.kind === 'action' ? this.#act(step.action) : this.#exchange(step)
  }

  async #act(action: ControlAction): Promise<Difference | undefined> {
    const isDone = await performAction(this.#session, withoutMailIn(action))
    if ('scenario' in action) this.#inForce = action.scenario
    if (isDone) return undefined
    return { kind: 'fact', of: action.do, recorded: 'done', came: 'it cannot be done' }
  }

  async #exchange({ exchange, command }: RecordedExchange): Promise<Difference | undefined> {
    const why = whyNotAgain(exchange)
    if (why !== undefined) return this.#pass(`not sent again, since ${why}`)
    const { left } = exchange
    const again = await this.#client.repeat(exchange)
    if (command === 'EMAIL' && this.#hasMailServer()) return this.#pass(byMailServer)
    // Nothing is known of a reply that was still to leave.
    if (!left) return undefined
    if (again) return differenceOf(left, again)
    return { kind: 'fact', of: 'the reply', recorded: 'one', came: 'none' }
  }

  #hasMailServer(): boolean {
    return this.#recorded.smtp || this.#inForce.server.smtp !== undefined
  }

  #pass(why: string): undefined {
    this.untold.set(why, (this.untold.get(why) ?? 0) + 1)
  }
}

function withoutMailIn(action: ControlAction): ControlAction {
  return 'scenario' in action ? { ...action, scenario: withoutMail(action.scenario) } : action
}
