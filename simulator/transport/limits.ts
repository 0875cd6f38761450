/** What a client may ask of a listener. Each limit has its test, and reaching one is an answer. */
export interface Limits {
  /** The longest message, and the longest HTTP body, in bytes. */
  readonly messageBytesMax: number
  /**
   * How long a message may stay without its end when its last line has ended: the sender takes it
   * for complete, so it is answered soon.
   */
  readonly lineGraceMs: number
  /** How long a message may stay unfinished in the middle of a line. */
  readonly unfinishedMs: number
  /** How long a connection may send nothing at all before it is closed. */
  readonly idleMs: number
}

export const defaultLimits: Limits = {
  messageBytesMax: 65_536,
  lineGraceMs: 2_000,
  unfinishedMs: 30_000,
  idleMs: 600_000,
}
