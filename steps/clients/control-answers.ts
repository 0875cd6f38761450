import type { Roles } from '../target/target.ts'

/** What the control interface of a simulator answers, as far as its clients read it. */

/** Of the clock. */
export interface ClockState {
  /** ISO 8601, in UTC. */
  readonly at: string
  /** How many times as fast as real time it runs; 0: it stands. */
  readonly rate: number
}

/** Of the world. */
export interface WorldState {
  readonly scenario: { readonly source: string; readonly description: string }
  readonly roles: Roles
  readonly counts: Readonly<Record<string, number>>
}

/** Of a rule for what requests meet. */
export interface ReplyState {
  readonly name: string
  readonly rule: object
  /** How many requests fitted what it matches, and how many met it. */
  readonly fitted: number
  readonly uses: number
}

/** Of the script. */
export interface ScriptState {
  readonly due: readonly { readonly name?: string; readonly at: string; readonly left?: number }[]
  readonly skipped: readonly { readonly at: string; readonly reason: string }[]
  readonly skippedCount: number
}

/** Of a session. */
export interface SessionState {
  readonly name: string
  /** Before the path of the API, on the HTTP ports of the simulator. */
  readonly path: string
  readonly listeners: readonly {
    readonly scheme: 'tcp' | 'http' | 'https'
    readonly host: string
    readonly port: number
  }[]
  readonly idleMs: number
}

/** What a session is wanted to be. What is not said is as in the simulator's own. */
export interface WantedSession {
  readonly name?: string
  /** A scenario of the package by its name, or the text of one. */
  readonly world?: { readonly name: string } | { readonly scenario: string }
  readonly clock?: 'frozen' | 'real'
  readonly rate?: number
  readonly idleMs?: number
}

/** Which exchanges are meant. All that is said must hold. */
export interface ExchangeMatch {
  readonly command?: string
  readonly requestId?: string
  /** Null: not sent. */
  readonly parameters?: Readonly<Record<string, string | null>>
  readonly transport?: 'tcp' | 'http' | 'https'
  /** A label, a code, or `none`. */
  readonly result?: string | number
  readonly peer?: string
  readonly connection?: number
  readonly rule?: string
  readonly requirement?: string
  /** ISO 8601. */
  readonly from?: string
  readonly to?: string
  readonly after?: number
}

/** An exchange, as far as most readers need it; the others are told in docs/control.md. */
export interface ExchangeState {
  readonly number: number
  readonly session: string
  readonly transport: 'tcp' | 'http' | 'https'
  readonly connection: number
  readonly peer: string
  readonly receivedAt: string
  readonly repliedAt?: string
  readonly command?: string
  readonly requestId?: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly result?: { readonly label?: string; readonly code?: number; readonly message: string }
  readonly rule?: string
  readonly requirements: readonly string[]
}

/** How many exchanges there must have been. */
export interface ExchangeExpectation {
  readonly match?: ExchangeMatch
  readonly atLeast?: number
  readonly atMost?: number
  readonly exactly?: number
}

/** Whether an expectation holds, and what is wrong where it does not. */
export type ExpectationState =
  | { readonly holds: true; readonly count: number }
  | {
      readonly holds: false
      readonly count: number
      readonly wanted: string
      /** What came nearest, where there were too few. */
      readonly nearest?: { readonly exchange: ExchangeState; readonly differs: readonly string[] }
      /** The numbers of those that were too many. */
      readonly tooMany?: readonly number[]
    }

/** All that a session holds, as it can be put back. What the world has is told in docs/control.md. */
export interface StateDocument {
  readonly scenario: { readonly digest: string; readonly describedAt: string }
  readonly clock: ClockState
  readonly world: Readonly<Record<string, unknown>>
  readonly replies: {
    readonly rules: readonly ReplyState[]
    readonly namesMade: number
    readonly dice: number
  }
  /** Of world and replies: two that have one go on alike. */
  readonly digest: string
}
