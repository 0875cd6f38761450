/** How much a journal keeps. What is more is dropped, the oldest first. */
export interface JournalLimits {
  readonly exchangesMax: number
  /** Of everything that came and left, together. */
  readonly bytesMax: number
  /** How many bytes are kept of one reply. Of a longer one its length and SHA-256 are told. */
  readonly bodyBytesKept: number
}

export const defaultJournalLimits: JournalLimits = {
  exchangesMax: 10_000,
  bytesMax: 64 * 1024 * 1024,
  bodyBytesKept: 65_536,
}
