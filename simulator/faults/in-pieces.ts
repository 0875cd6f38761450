import type { SocketAction } from './socket-action.ts'

/** Sends a reply piece by piece, with a wait between two. Made as they are asked for. */
export function* inPieces(
  replyBytes: number,
  pieceBytes: number,
  everyMs: number,
): Iterable<SocketAction> {
  for (let from = 0; from < replyBytes; from += pieceBytes) {
    if (from > 0) yield { does: 'wait', ms: everyMs }
    yield { does: 'send', from, to: Math.min(from + pieceBytes, replyBytes) }
  }
}
