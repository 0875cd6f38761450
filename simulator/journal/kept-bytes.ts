/** How much is kept in one piece of memory. */
const slabBytes = 65_536

/**
 * Keeps bytes that are a slice of more. A socket's chunk, or a pool, would stay in memory whole for as
 * long as a small slice of it is kept, so such a slice is copied, one behind the other into slabs: what
 * is kept together is dropped together, and a copy costs no allocation of its own.
 */
export class KeptBytes {
  #slab = new Uint8Array(0)
  #used = 0

  /** The bytes themselves, where they are most of what holds them, or a copy. */
  keep(bytes: Uint8Array): Uint8Array {
    if (bytes.length * 2 >= bytes.buffer.byteLength) return bytes
    // A slice of a Buffer is no copy, whatever the name says; this is one.
    if (bytes.length * 4 > slabBytes) return new Uint8Array(bytes)
    if (this.#used + bytes.length > this.#slab.length) {
      this.#slab = new Uint8Array(slabBytes)
      this.#used = 0
    }
    const start = this.#used
    this.#used += bytes.length
    this.#slab.set(bytes, start)
    return this.#slab.subarray(start, this.#used)
  }
}
