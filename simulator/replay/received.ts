/** What has come by a connection and was not taken yet. */
export class Received {
  #pieces: Buffer[] = []
  #length = 0
  /** Where the reply behind a head begins, once that has come. */
  #bodyAt: number | undefined

  add(piece: Buffer): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  /** Whether as many bytes of a reply have come, behind its head where it has one. */
  has(length: number, hasHead: boolean): boolean {
    if (!hasHead) return this.#length >= length
    this.#bodyAt ??= this.#findBody()
    return this.#bodyAt !== undefined && this.#length >= this.#bodyAt + length
  }

  /** Takes so many bytes of a reply, or what there is of them, without its head. */
  take(length: number, hasHead: boolean): Buffer {
    const start = hasHead ? (this.#bodyAt ?? this.#findBody() ?? this.#length) : 0
    const all = this.#joined()
    const taken = all.subarray(start, start + length)
    const rest = all.subarray(start + taken.length)
    this.#pieces = rest.length === 0 ? [] : [rest]
    this.#length = rest.length
    this.#bodyAt = undefined
    return taken
  }

  #findBody(): number | undefined {
    const end = this.#joined().indexOf('\r\n\r\n')
    return end < 0 ? undefined : end + 4
  }

  #joined(): Buffer {
    const [first, ...others] = this.#pieces
    const all = first && others.length === 0 ? first : Buffer.concat(this.#pieces)
    this.#pieces = [all]
    return all
  }
}
