import type { RenderedMedia } from '../media/render-media.ts'

/** The bytes of a reply, to be sent in parts. */
export interface ReplySource {
  readonly bytes: number
  /** Those from one byte up to another, as they come. Media are read once, and so in order. */
  part(from: number, to: number): AsyncIterable<Uint8Array>
  /** Frees what it holds. */
  discard(): Promise<void>
}

/** A RESULT document with its line end. */
export function resultSource(result: string): ReplySource {
  const whole = Buffer.from(`${result}\r\n`)
  return {
    bytes: whole.length,
    async *part(from, to) {
      yield whole.subarray(from, to)
    },
    discard: async () => {},
  }
}

/** Media, of which no more is held than one piece of their making. */
export function mediaSource(media: RenderedMedia): ReplySource {
  let reading: AsyncIterator<unknown> | undefined
  let read: Uint8Array = Buffer.alloc(0)
  let position = 0
  return {
    bytes: media.bytes,
    async *part(from, to) {
      if (from !== position) throw new Error(`media are read in order, not from ${from}`)
      reading ??= media.read()[Symbol.asyncIterator]()
      while (position < to) {
        if (read.length === 0) read = await nextPiece(reading)
        const piece = read.subarray(0, to - position)
        read = read.subarray(piece.length)
        position += piece.length
        yield piece
      }
    },
    discard: () => media.discard(),
  }
}

async function nextPiece(reading: AsyncIterator<unknown>): Promise<Uint8Array> {
  const { value } = await reading.next()
  if (value instanceof Uint8Array) return value
  throw new Error('media ended before their length')
}
