/** Bytes whose number is known before they are made. */
export interface ByteSource {
  /** How many there will be, exactly. */
  readonly bytes: number
  /** Makes them, in pieces, as they are wanted. Asked for once. */
  pieces(): AsyncIterable<Uint8Array>
  /** Frees what they are made from. Safe to call twice. */
  release(): Promise<void>
}
