import type { Reply } from '../reply.ts'
import type { Roles } from '../target/target.ts'
import type { Sent } from '../xml/write-request.ts'

/** Sends a request of the tidying up and reads its reply. */
export type Ask = (command: string, parameters: readonly Sent[]) => Promise<Reply>

/** An accepted request of an example, and what it was answered. */
export interface Accepted {
  readonly command: string
  readonly parameters: readonly Sent[]
  readonly reply: Reply
  readonly roles: Roles
}

/** One kind of thing that examples change on a target, and how it is put back. */
export interface PutBackPart {
  /** What it puts back, in a word or two. */
  readonly what: string
  /** Reads what a request is about to change, where that cannot be known afterwards. */
  before?(command: string, parameters: readonly Sent[], ask: Ask): Promise<void>
  /** Takes note of an accepted request. */
  note(accepted: Accepted): void
  /** Puts everything of its kind back. */
  run(ask: Ask, roles: Roles): Promise<void>
}

/** The value of a parameter without blanks at its ends, where it was sent with one. */
export function sentValue(parameters: readonly Sent[], wanted: string): string | undefined {
  const value = parameters.find(([name]) => name === wanted)?.[1].trim()
  return value === '' ? undefined : value
}
