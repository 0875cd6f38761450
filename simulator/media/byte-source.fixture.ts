import type { ByteSource } from './byte-source.ts'

/** Bytes that tell how they were treated. */
export interface WatchedSource extends ByteSource {
  /** How many pieces were made. */
  readonly made: number
  /** Whether the making was ended, at the end or before. */
  readonly isClosed: boolean
  readonly isReleased: boolean
}

/** Pieces as given, as often as given. With `breaks`, that is thrown after them. */
export function watchedSource(piece: Uint8Array, times = 1, breaks?: Error): WatchedSource {
  let made = 0
  let isClosed = false
  let isReleased = false
  return {
    get made() {
      return made
    },
    get isClosed() {
      return isClosed
    },
    get isReleased() {
      return isReleased
    },
    bytes: piece.length * times,
    async *pieces() {
      try {
        for (; made < times; made += 1) yield piece
        if (breaks) throw breaks
      } finally {
        isClosed = true
      }
    },
    async release() {
      isReleased = true
    },
  }
}
