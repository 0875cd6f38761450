import type { Where } from './conditions.ts'

/**
 * The shapes of the contract's rows. Rows are literals: data and nothing else, so that everything
 * that reads them (the simulator, the suite, the schemas, the reports) reads the same thing.
 */

/**
 * How strongly the reference asks for a behaviour. What a server may do it may as well not do: like what
 * is inferred, that never fails a foreign target.
 */
export type Level = 'must' | 'should' | 'may'

/**
 * Where a statement comes from. `documented`: prose or a table says it. `example`: only an example
 * shows it. `inferred`: the reference is silent or its list is lost, and we had to choose; such a
 * statement never fails a foreign target.
 */
export type Basis = 'documented' | 'example' | 'inferred'

/** One normative statement of the reference, in our words. */
export interface Requirement {
  readonly level: Level
  readonly basis: Basis
  /** One sentence that can be false. */
  readonly says: string
  /** The place it is said: the source keys of the reference. */
  readonly source: string
  /** The servers that it is about, where it is not about all. */
  readonly where?: Where
  /** Why no example can show it from outside. Absent: examples must. */
  readonly excluded?: string
  /** Results another server may give here and still conform, where the reference leaves it open. */
  readonly alsoAllowed?: readonly ResultLabel[]
}

export type Requirements = Readonly<Record<string, Requirement>>

/** What a value looks like before it becomes data. All values are text on the wire (REQ-10). */
export type Lexical =
  | 'text'
  /** One or more decimal digits. */
  | 'digits'
  /** `Y` or `N`. */
  | 'flag'
  /** `I` (inbound) or `O` (outbound). */
  | 'direction'
  /** Whole seconds since 1970-01-01 UTC. */
  | 'unix-seconds'
  /** Whole numbers separated by commas. */
  | 'digits-list'
  /** Texts separated by commas. */
  | 'text-list'

/** What a parameter sent with no value means. */
export type Blank =
  /** The same as not sent. */
  | 'absent'
  /** Sets the value to blank. */
  | 'value'

export interface Parameter {
  readonly says: string
  readonly lexical: Lexical
  readonly blank: Blank
  readonly basis: Basis
  readonly source: string
}

export type Transport = 'tcp' | 'http'

export type Family =
  | 'availability'
  | 'call-handling'
  | 'status'
  | 'recording-control'
  | 'import'
  | 'export'
  | 'administration'

/** Parameters of which a request needs some. */
export interface Choice {
  /** How many of them a request may carry: one or more, or exactly one. */
  readonly take: 'at-least-one' | 'exactly-one'
  /** Each alternative is one name, or several that go together. */
  readonly of: readonly (string | readonly string[])[]
  readonly basis: Basis
}

/** Parameters that a request may leave out. */
export interface Optional {
  readonly names: readonly string[]
  readonly basis: Basis
}

/**
 * One element of a reply: a name (an element that holds text), a group of elements, or a run of
 * numbered groups (`PROCESSOR0`, `PROCESSOR1`, ...).
 */
export type ReplyElement = string | ReplyGroup | NumberedGroup

export interface ReplyGroup {
  readonly group: string
  /** `one`: always there once. `any`: none or more. */
  readonly occurs: 'one' | 'any'
  readonly of: readonly ReplyElement[]
}

export interface NumberedGroup {
  /** The name without its number, which counts from 0. */
  readonly numbered: string
  /** The most that the schema lets through. */
  readonly most: number
  readonly of: readonly ReplyElement[]
}

/**
 * The elements that open a successful reply. `standard`: REQUESTTYPE, REQUESTID, RESULTTYPE,
 * RESULTCODE, RESULTMSG. `untold`: REQUESTTYPE and REQUESTID only (FETCHTERM-Q1). `untold-type`:
 * TYPE and REQUESTID only (CALLLIST-Q1, CALLLIST-Q2). A refusal always opens as `standard`.
 */
export type Envelope = 'standard' | 'untold' | 'untold-type'

/** What a successful request is answered with. */
export interface Success {
  readonly message: MessageId
  readonly basis: Basis
}

/** One command of the API: one named operation. */
export interface Command {
  /** The name on the wire, upper case. */
  readonly name: string
  readonly family: Family
  readonly via: readonly Transport[]
  /**
   * Set on a second form of a command: the parameter whose presence selects it (CALLUPDATEPOST-1).
   */
  readonly selectedBy?: string
  /** Must be sent with a value. REQUESTID is required everywhere and is not repeated. */
  readonly required: readonly string[]
  readonly requiredBasis: Basis
  readonly choices: readonly Choice[]
  readonly optional: readonly Optional[]
  /**
   * Selectors that work only for a device already tied to an agent (the reference's `+`).
   */
  readonly agentOnly?: readonly string[]
  readonly envelope: Envelope
  /** The elements after the envelope, in order. */
  readonly reply: readonly ReplyElement[]
  /** Elements that a refusal may carry after the envelope: all of them, or none (RES-10). */
  readonly refusalReply?: readonly ReplyElement[]
  /** A body that is media rather than a RESULT (WEB-19). */
  readonly media?: true
  /** The messages of success, the usual one first. */
  readonly successes: readonly Success[]
  /** Refusals in order of precedence: when two apply, the earlier is sent. */
  readonly refusals: readonly RefusalId[]
  readonly requirements: Requirements
}

import type { MessageId } from './messages.ts'
import type { RefusalId } from './refusals.ts'
import type { ResultLabel } from './results.ts'
