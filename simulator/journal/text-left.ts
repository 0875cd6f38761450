import { BodyTaker, type LeftHead } from './body-taker.ts'
import type { Ending, Left } from './exchange.ts'

/**
 * What left where it was one text, whole. As good as every reply is one, so it is kept as the text that
 * it was written from, and becomes bytes when somebody looks.
 */
export function leftOfText(text: string, bytesKept: number, ending: Ending, head?: LeftHead): Left {
  const length = Buffer.byteLength(text)
  if (length <= bytesKept) return new TextLeft(text, length, ending, head)
  const taker = new BodyTaker(bytesKept)
  taker.take(Buffer.from(text))
  return taker.left(ending, head)
}

class TextLeft implements Left {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly length: number
  readonly ending: Ending
  readonly #text: string

  constructor(text: string, length: number, ending: Ending, head: LeftHead | undefined) {
    this.#text = text
    this.length = length
    this.ending = ending
    if (head) {
      this.status = head.status
      this.headers = head.headers
    }
  }

  get bytes(): Uint8Array {
    return Buffer.from(this.#text)
  }
}
