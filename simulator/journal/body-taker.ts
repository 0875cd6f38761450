import { createHash, type Hash } from 'node:crypto'
import type { Ending, Left } from './exchange.ts'

/** What HTTP says before the body of a reply. */
export interface LeftHead {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Takes the pieces of a reply as they leave, and tells what left. Only the first bytes are kept; the
 * others are counted, and hashed from the moment that not all are kept.
 */
export class BodyTaker {
  readonly #bytesKept: number
  readonly #pieces: Uint8Array[] = []
  #hash: Hash | undefined
  #keptLength = 0
  #length = 0

  /** How many bytes are kept: a journal's `limits.bodyBytesKept`. */
  constructor(bytesKept: number) {
    this.#bytesKept = bytesKept
  }

  /** Takes a piece that has left. Its memory may be used again afterwards. */
  take(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > this.#bytesKept) this.#hashed().update(piece)
    const room = this.#bytesKept - this.#keptLength
    if (room === 0 || piece.length === 0) return
    const kept = new Uint8Array(piece.subarray(0, room))
    this.#pieces.push(kept)
    this.#keptLength += kept.length
  }

  /** What has left, and what became of the connection. Called once. */
  left(ending: Ending, head?: LeftHead): Left {
    const [first, ...others] = this.#pieces
    const bytes = first && others.length === 0 ? first : Buffer.concat(this.#pieces)
    const sha256 = this.#hash?.digest('hex')
    return { ...head, bytes, length: this.#length, ...(sha256 && { sha256 }), ending }
  }

  /** The hash of all that left before the piece that is taken. */
  #hashed(): Hash {
    if (!this.#hash) {
      this.#hash = createHash('sha256')
      for (const piece of this.#pieces) this.#hash.update(piece)
    }
    return this.#hash
  }
}
