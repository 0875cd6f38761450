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
  /** Of which part of the examples it was a run; absent: of all. */
  readonly shard?: Shard
  readonly counts: {
    readonly examples: Readonly<Record<ExampleStatus, number>>
    readonly requirements: Readonly<Record<Verdict, number>>
    readonly needControl: ControlNeed
  }
  readonly levels: readonly LevelResult[]
  /** Which way the target goes where the reference contradicts itself, as far as that is known. */
  readonly dialect: readonly DialectFinding[]
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
  /**
   * Whether it is judged as a server of somebody else: then what is
   * inferred, or what it may do or not, is only observed.
   */
  readonly isForeign: boolean
  /** What the profile lets the run do; absent: everything. */
  readonly allowed?: readonly string[]
  /** Which way the profile says that it goes, by condition; absent: it says nothing. */
  readonly conditions?: Readonly<Record<string, string>>
  /** Its certificates were not checked. */
  readonly insecure?: true
}

/** What cannot be judged at a target that has no control interface. */
export interface ControlNeed {
  readonly examples: number
  /** Requirements that nothing but these examples shows. */
  readonly requirements: number
  /** Those of them that the reference says in so many words. */
  readonly documented: number
}

/** Which way a target goes at a point on which the reference contradicts itself. */
export interface DialectFinding {
  /** The name of the switch. */
  readonly switch: string
  readonly option: string
  /** `told`: by the profile. `seen`: by what the examples of a requirement have shown. */
  readonly how: 'told' | 'seen'
}

/** How a run ended. */
export interface Ended {
  readonly how: 'whole' | 'stopped answering' | 'interrupted'
  /** Where it did not run whole: why. */
  readonly reason?: string
}

/** A part of the examples that were asked for, and what it takes to merge it with the others. */
export interface Shard {
  /** Which of them it is, from 1. */
  readonly number: number
  readonly of: number
  /** Whether cucumber found nothing that failed: also what belongs to no example, such as a hook. */
  readonly isSound: boolean
  readonly selection: Selection
  /** What the target was judged over, pass by pass. */
  readonly schemes: readonly ExampleResult['scheme'][]
  /** Every example of the feature files that were read, in their order. */
  readonly known: readonly KnownExample[]
}

/** Which examples were asked for, as it stood on the command line. */
export interface Selection {
  /** Feature files, or none for all. */
  readonly features: readonly string[]
  readonly tags?: string
  readonly names: readonly string[]
}

/** An example that exists, whether it ran or not. */
export interface KnownExample {
  readonly name: string
  readonly uri: string
  /** Without the at sign. */
  readonly tags: readonly string[]
}

export type ExampleStatus = 'passed' | 'failed' | 'not judged'

/**
 * `met`: its examples ran and all passed. `violated`: one failed. `expected`: one failed, as the
 * profile knows. `observed`: it is inferred or of the level may, and the target is somebody else's. `not judged`: none of
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
  /** The servers that it is about, where it is not about all. */
  readonly where?: { readonly of: string; readonly is: string }
  /** The profile says that the target is none of those: then no level asks for it. */
  readonly doesNotApply?: true
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
