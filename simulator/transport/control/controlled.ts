import type { RuleInForce } from '../../core/replies.ts'
import type { Due, Skipped } from '../../core/script/script.ts'
import type { WorldCounts } from '../../core/world-counts.ts'
import type { OpenedMessage } from '../../mail/opened-message.ts'
import type { Listener } from '../listener.ts'

/** What the control interface controls. Instants are epoch milliseconds. */
export interface Controlled {
  /** The ports of the API that are open. */
  readonly listeners: readonly Listener[]
  readonly clock: ControlledClock
  /** The scenario in force, and what its world holds now. */
  world(): WorldSummary
  /** Starts over with the scenario that was in force at the start. */
  reset(): Promise<void>
  /**
   * Starts over with another scenario: the text of a file, or the name of one that comes with the
   * package. Tells every defect of one that cannot be used; then nothing has changed.
   */
  replace(wanted: WantedScenario): Promise<Replaced>
  /** The rules for what requests meet, in the order in which they are looked at. */
  replies(): readonly RuleInForce[]
  /** Adds a rule, as a scenario would say it, before the others; tells its name. */
  addReply(rule: unknown): Added
  /** Removes a rule by its name. False where there is none. */
  removeReply(name: string): boolean
  /** What the script will do, and what of it could not be done. */
  script(): ScriptState
  /** Has an entry of the script happen now, beside when it is due. False where none has the name. */
  fire(name: string): boolean
  /** The messages of EMAIL that no mail server took, since there is none. Oldest first. */
  outbox(): Promise<readonly OpenedMessage[]>
}

export interface ControlledClock {
  readonly rate: number
  now(): number
  set(at: number): void
  advance(ms: number): void
  freeze(): void
  run(rate: number): void
}

export type WantedScenario =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }

export type Replaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly defects: readonly string[] }

export type Added =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly defects: readonly string[] }

export interface ScriptState {
  readonly due: readonly Due[]
  readonly skipped: readonly Skipped[]
  /** How much could not be done in all, also what is no longer noted. */
  readonly skippedCount: number
}

export interface WorldSummary {
  /** What the scenario says of itself, and where it was read from. */
  readonly scenario: { readonly source: string; readonly description: string }
  /** The roles that examples name, with the values that name each of them on the wire. */
  readonly roles: unknown
  readonly counts: WorldCounts
}
