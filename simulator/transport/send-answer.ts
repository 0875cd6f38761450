import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { Answer } from '../engine.ts'
import type { RenderedMedia } from '../media/render-media.ts'
import type { Leaving } from './leaving.ts'

/** What a reply says it is: a RESULT (WEB-18), or words for a person. */
export const contentTypes = { xml: 'text/xml; charset=utf-8', text: 'text/plain; charset=utf-8' }

/** Sends an answer whole. */
export async function sendAnswer(
  response: Response,
  answer: Answer,
  leaving: Leaving,
): Promise<void> {
  if (typeof answer === 'string') sendResult(response, answer, leaving)
  else await sendMedia(response, answer, leaving)
}

/** A RESULT is HTTP 200 whatever it says (WEB-17). */
export function sendResult(response: Response, result: string, leaving: Leaving): void {
  response.status(200)
  sendWhole(response, contentTypes.xml, `${result}\r\n`, leaving)
}

/** Sends words for a person. */
export function sendText(response: Response, text: string, leaving: Leaving): void {
  sendWhole(response, contentTypes.text, `${text}\n`, leaving)
}

function sendWhole(response: Response, type: string, body: string, leaving: Leaving): void {
  response.set('Content-Type', type).end(body)
  // The reply to HEAD is a head.
  leaving.closeText(response.req.method === 'HEAD' ? '' : body)
}

/** A whole file, of which the receiver knows the length before the first byte (EXPORT-14). */
async function sendMedia(
  response: Response,
  media: RenderedMedia,
  leaving: Leaving,
): Promise<void> {
  response.status(200).set({ ...mediaHeaders(media), 'Content-Length': String(media.bytes) })
  try {
    await pipeline(media.read(), noting(leaving, media.bytes), response)
  } catch (error) {
    // A client that goes away before the end has had enough; anything else is a bug.
    if (!isGone(error)) throw error
  } finally {
    await media.discard()
  }
}

/** Notes what leaves, and its end before the client can have it: the client may look then. */
function noting(leaving: Leaving, bytes: number) {
  return async function* (pieces: AsyncIterable<Uint8Array>) {
    let left = 0
    for await (const piece of pieces) {
      left += piece.length
      leaving.take(piece)
      if (left === bytes) leaving.close('open')
      yield piece
    }
  }
}

/** What the headers say of an answer, but for its length. */
export function headersOf(answer: Answer): Readonly<Record<string, string>> {
  return typeof answer === 'string' ? { 'Content-Type': contentTypes.xml } : mediaHeaders(answer)
}

function mediaHeaders({ mediaType, fileName }: RenderedMedia) {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  }
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE'
}
