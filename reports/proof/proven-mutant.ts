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

/** A step of an example, by what both are called in every run. */
export interface NamedLook {
  /** `call/call-stop.feature` */
  readonly file: string
  /** The name of the example, and which of those that share it: `Recording stops #2`. */
  readonly example: string
  /** Blank: what is looked at around each example. */
  readonly step: string
}

/** An example that failed, with the step that did. */
export interface NamedCatch extends NamedLook {
  readonly requirements: readonly string[]
}
