import type { ConformanceLevel } from '../contract/levels.ts'
import type { Basis, Level, Transport } from '../contract/types.ts'

/**
 * What came of a run, as `result.json` holds it: everything that any report says is made from this.
 * Instants are ISO 8601, in UTC.
 */
export interface Result {
  readonly format: 2
  /** The version of the package, and what tells its contract from any other: a SHA-256. */
  readonly suite: { readonly version: string; readonly contract: string }
  readonly startedAt: string
  readonly seconds: number
  /** The order of the examples follows from it. */
  readonly seed: number
  readonly target: TargetFacts
  readonly ended: Ended
  readonly counts: {
    readonly examples: Readonly<Record<ExampleStatus, number>>
    readonly requirements: Readonly<Record<Verdict, number>>
  }
  readonly levels: readonly LevelResult[]
  /** Every requirement of the contract, in the order of the reference. */
  readonly requirements: readonly RequirementResult[]
  /** In the order of the feature files; of one example over several transports, by transport. */
  readonly examples: readonly ExampleResult[]
  /** In what replies of a foreign target are of another shape than those of the contract. */
  readonly shapes: readonly ShapeFinding[]
  /** What could not be put back on the target. */
  readonly leftBehind: readonly string[]
}

/**
 * One way in which replies are of another shape: an element more, or one in another place. The
 * reference shows shapes and nowhere asks for them (RES-14), so this fails no foreign target.
 */
export interface ShapeFinding {
  /** The command whose replies they are. */
  readonly command: string
  /** What xmllint says of them. */
  readonly says: string
  /** How many replies it is said of. */
  readonly replies: number
}

export interface TargetFacts {
  /** What the profile calls it; without a profile its addresses. */
  readonly name: string
  /** Blank host: a simulator in the process of the run. */
  readonly addresses: readonly string[]
  /** Whether it is judged as a server of somebody else: then what is inferred is only observed. */
  readonly isForeign: boolean
  /** What the profile lets the run do; absent: everything. */
  readonly allowed?: readonly string[]
}

/** How a run ended. */
export interface Ended {
  readonly how: 'whole' | 'stopped answering' | 'interrupted'
  /** Where it did not run whole: why. */
  readonly reason?: string
}

export type ExampleStatus = 'passed' | 'failed' | 'not judged'

/**
 * `met`: its examples ran and all passed. `violated`: one failed. `expected`: one failed, as the
 * profile knows. `observed`: it is inferred, and the target is somebody else's. `not judged`: none of
 * its examples could be shown. `excluded`: nothing can show it from outside. `open`: it has no example.
 */
export type Verdict =
  | 'met'
  | 'violated'
  | 'expected'
  | 'observed'
  | 'not judged'
  | 'excluded'
  | 'open'

export interface RequirementResult {
  readonly id: string
  /** The name of the command it belongs to, or the part of the reference shared by several. */
  readonly place: string
  readonly level: Level
  readonly basis: Basis
  readonly says: string
  readonly source: string
  readonly verdict: Verdict
  /** The same for each transport that it can be shown over. */
  readonly byTransport: Readonly<Partial<Record<Transport, Verdict>>>
  /** Why, where the verdict needs a reason. */
  readonly reason?: string
  /** Of one that is observed: what was seen. */
  readonly observed?: Observation
  /** What the profile says of it. Beside `met`: the line in the profile can go. */
  readonly deviation?: Deviation
  /** The ids of its examples that ran or could have. */
  readonly examples: readonly string[]
}

export interface Observation {
  /** Whether the target does what the suite expects. */
  readonly asExpected: boolean
  /** What it does instead, as the first example that differs says it; blank where it does not. */
  readonly instead: string
}

/** A requirement that a target is known not to meet. */
export interface Deviation {
  readonly reason: string
  /** A date, the last day on which it is expected. */
  readonly until?: string
}

export interface ExampleResult {
  /** The same in every run: transport, file, name, and which of those that share them. */
  readonly id: string
  readonly name: string
  readonly feature: string
  /** The rule it stands under; blank: under none. */
  readonly rule: string
  readonly uri: string
  readonly line: number
  readonly scheme: 'tcp' | 'http' | 'https'
  /** Ids of requirements. */
  readonly requirements: readonly string[]
  readonly status: ExampleStatus
  /** What went wrong, or why it was not judged; its first line says it, what was received follows. */
  readonly message: string
  readonly seconds: number
  readonly exchanges: readonly ExchangeResult[]
}

/** One request of an example and its reply, as they crossed the wire. */
export interface ExchangeResult {
  /** The command as the suite named it, or blank for bytes that name none. */
  readonly command: string
  readonly request: string
  /** With its headers, where there are any. Of an example that did not fail, the first 4096 characters. */
  readonly reply: string
  readonly tookMs: number
  /** Whether it tidied up after the example rather than being part of it. */
  readonly cleanup: boolean
}

/** Whether a level is held over one transport. */
export interface LevelResult {
  readonly level: ConformanceLevel
  readonly transport: Transport
  readonly isHeld: boolean
  /** Its documented musts that can be shown over the transport, by verdict. */
  readonly musts: Readonly<Record<'met' | 'violated' | 'expected' | 'not judged', number>>
  /** Those that are not met. */
  readonly missing: readonly string[]
}
