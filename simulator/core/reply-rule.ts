import type { CommandName } from '../../contract/commands.ts'
import type { ResultLabel } from '../../contract/results.ts'
import type { Transport } from '../../contract/types.ts'

/** What requests of a kind meet, in place of their usual reply or on its way. */
export interface ReplyRule {
  readonly name?: string | undefined
  readonly match: {
    readonly command?: CommandName | undefined
    readonly transport?: Transport | undefined
    /** Values as decoded; blank: not sent, or sent blank. */
    readonly parameters: Readonly<Record<string, string>>
  }
  /** Of the requests that match, only this one, counted from 1. */
  readonly occurrence?: number | undefined
  /** This one and all after it. */
  readonly from?: number | undefined
  /** Every second, every third... */
  readonly every?: number | undefined
  /** In percent, by the dice of the seed; undefined: always. */
  readonly probability?: number | undefined
  /** A refusal that is sent without asking what handles the command: the world does not change. */
  readonly result?: GivenResult | undefined
  /** How long the reply is kept back. */
  readonly delayMs?: number | undefined
  readonly fault?: FaultDescription | undefined
}

export interface GivenResult {
  readonly label: ResultLabel
  /** Undefined: the label. */
  readonly message?: string | undefined
}

/** What each kind of fault has to be told. What it then does is in `simulator/faults/`. */
export interface FaultParameters {
  readonly cut: { readonly after: number }
  readonly reset: object
  readonly pieces: { readonly bytes: number; readonly everyMs: number }
  readonly garbage: { readonly bytes: number; readonly instead: boolean }
  readonly truncate: { readonly bytes: number; readonly close: boolean }
  readonly 'no-terminator': object
  readonly silence: object
  readonly 'http-status': {
    readonly status: number
    readonly body: string
    readonly contentType: string
  }
  readonly 'slow-body': { readonly bytes: number; readonly everyMs: number }
  readonly duplicate: object
}

export type FaultKind = keyof FaultParameters

/** A fault as data: its kind and its parameters. */
export type FaultDescription<K extends FaultKind = FaultKind> = {
  [P in K]: { readonly kind: P } & FaultParameters[P]
}[K]
