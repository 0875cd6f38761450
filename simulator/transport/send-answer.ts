import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { Answer } from '../engine.ts'
import type { RenderedMedia } from '../media/render-media.ts'

/** What a reply says it is: a RESULT (WEB-18), or words for a person. */
export const contentTypes = { xml: 'text/xml; charset=utf-8', text: 'text/plain; charset=utf-8' }

/** Sends an answer whole. */
export async function sendAnswer(response: Response, answer: Answer): Promise<void> {
  if (typeof answer === 'string') sendResult(response, answer)
  else await sendMedia(response, answer)
}

/** A RESULT is HTTP 200 whatever it says (WEB-17). */
export function sendResult(response: Response, result: string): void {
  response.status(200).set('Content-Type', contentTypes.xml).end(`${result}\r\n`)
}

/** A whole file, of which the receiver knows the length before the first byte (EXPORT-14). */
export async function sendMedia(response: Response, media: RenderedMedia): Promise<void> {
  response.status(200).set({ ...mediaHeaders(media), 'Content-Length': String(media.bytes) })
  try {
    await pipeline(media.read(), response)
  } catch (error) {
    // A client that goes away before the end has had enough; anything else is a bug.
    if (!isGone(error)) throw error
  } finally {
    await media.discard()
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
