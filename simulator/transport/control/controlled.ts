import type { Dialect } from '../../../contract/dialect.ts'
import type { RuleInForce } from '../../core/replies.ts'
import type { Due, Skipped } from '../../core/script/script.ts'
import type { WorldCounts } from '../../core/world-counts.ts'
import type { Journal } from '../../journal/journal.ts'
import type { OpenedMessage } from '../../mail/opened-message.ts'
import type { StateDocument } from '../../state/state-document.ts'
import type { Listener } from '../listener.ts'

/** What the control interface controls: the session that a simulator began with, and others. */
export interface ControlledSimulator {
  /** The ports of the API that are open. */
  readonly listeners: readonly Listener[]
  /** The session that these ports serve. */
  readonly main: Controlled
  /** The sessions that were made since. */
  sessions(): readonly SessionSummary[]
  /** One of them, which counts as used by this. Undefined where none has the name. */
  session(name: string): Controlled | undefined
  /** Makes one, with ports of its own. Tells why where it cannot be. */
  makeSession(wanted: WantedSession): Promise<Made>
  /** Drops one with its connections. False where none has the name. */
  dropSession(name: string): Promise<boolean>
}

export interface WantedSession {
  readonly name?: string | undefined
  /** Undefined: the scenario of the start. */
  readonly world?: WantedScenario | undefined
  /** Whether time passes, and how fast, where the scenario does not say. */
  readonly clock?: 'frozen' | 'real' | undefined
  readonly rate?: number | undefined
  /** After how long without anything for it the session is dropped, in milliseconds. */
  readonly idleMs?: number | undefined
}

export interface SessionSummary {
  readonly name: string
  readonly listeners: readonly Listener[]
  readonly idleMs: number
}

export type Made =
  | { readonly ok: true; readonly session: SessionSummary }
  /** `taken`: by another of the name; `full`: no more are made; `unusable`: its scenario. */
  | {
      readonly ok: false
      readonly why: 'taken' | 'full' | 'unusable'
      readonly defects: readonly string[]
    }

/** One session as it is controlled. Instants are epoch milliseconds. */
export interface Controlled {
  readonly name: string
  /** Every exchange with its clients, up to a limit. */
  readonly journal: Journal
  /** By which the journal is read. */
  readonly dialect: Dialect
  /** What time it is. */
  now(): number
  /** How many times as fast as real time it passes; 0: it stands. */
  readonly rate: number
  /** Puts the clock at an instant, has it run, or stand; RangeError: it cannot be there. */
  setClock(setting: { readonly clockAt?: number; readonly rate?: number | undefined }): void
  /** Moves the clock forward; RangeError: it cannot be there. */
  advance(ms: number): void
  /** The scenario in force, and what its world holds now. */
  world(): WorldSummary
  /** Starts over with the scenario that was in force at the start. */
  reset(): Promise<void>
  /** What the session holds now, as data that can be put back. */
  state(): StateDocument
  /** Lays a patch over the world. Tells every defect of one that cannot be; then nothing has changed. */
  patchState(patch: unknown): Promise<Replaced>
  /** Puts back a state. Tells why it cannot be; then nothing has changed. */
  putState(document: unknown): PutBack
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

export type WantedScenario =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }

export type Replaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly defects: readonly string[] }

export type PutBack =
  | { readonly ok: true }
  /** `foreign`: it is of another scenario than that in force. */
  | {
      readonly ok: false
      readonly why: 'unusable' | 'foreign'
      readonly defects: readonly string[]
    }

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
