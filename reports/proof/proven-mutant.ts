import type { Verdict } from './judge-mutant.ts'

/** A mutant, and what the suite made of it. */
export interface ProvenMutant {
  readonly name: string
  readonly says: string
  readonly breaks: readonly string[]
  readonly verdict: Verdict
  /** The examples of what it breaks that failed, in the order of their names. */
  readonly catches: readonly NamedCatch[]
}

/** An example that failed, by what it is called in every run. */
export interface NamedCatch {
  /** `call/call-stop.feature` */
  readonly file: string
  /** Its name, and which of those that share it: `Recording stops #2`. */
  readonly example: string
  readonly requirements: readonly string[]
  /** The step that failed; blank: what is looked at around each example. */
  readonly step: string
}
