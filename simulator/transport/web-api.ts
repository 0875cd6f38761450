import { isUtf8 } from 'node:buffer'
import { pipeline } from 'node:stream/promises'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import type { Answer, Engine } from '../engine.ts'
import type { RenderedMedia } from '../media/render-media.ts'
import type { Defect } from '../wire/decode.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Limits } from './limits.ts'
import { oversize } from './oversize.ts'

/** The page of the WebAPI (WEB-4). Express matches it in any case (WEB-10). */
const apiPage = '/webAPI.aspx'

/** What a reply says it is: a RESULT (WEB-18), or words for a person. */
export const contentTypes = { xml: 'text/xml; charset=utf-8', text: 'text/plain; charset=utf-8' }

/** The WebAPI without a port: a URL, a form or an XML document turned into a request (WEB-1). */
export function webApi(engine: Engine, limits: Limits): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // The API reads its own query strings: names in any case, each once.
  app.set('query parser', false)
  app.all(apiPage, allowGetAndPost)
  app.use(express.raw({ type: () => true, limit: limits.messageBytesMax }))
  app.all(apiPage, async (request, response) => {
    const answered = answer(engine, limits, request)
    // What is known at once is sent at once.
    const known = answered instanceof Promise ? await answered : answered
    if (typeof known === 'string') sendResult(response, known)
    else await sendMedia(response, known)
  })
  app.use((request, response) => {
    sendText(
      response.status(404),
      `there is nothing at ${request.path}; the API page is ${apiPage}`,
    )
  })
  app.use(badBody(engine, limits))
  return app
}

/** Express would answer HEAD as GET, and so start a call. */
const allowGetAndPost: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next()
  response.set('Allow', 'GET, POST').status(405)
  return sendText(response, `${request.method} is not offered; use GET or POST`)
}

function answer(engine: Engine, limits: Limits, request: Request): Answer | Promise<Answer> {
  const query = queryOf(request)
  if (query.length > limits.messageBytesMax) return engine.answerDefect(oversize(limits))
  if (request.method === 'GET') return engine.answerQuery(query)
  const body: unknown = request.body
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  if (/^\s*</.test(bytes.toString('latin1', 0, 64))) return engine.answerXml(bytes, 'http')
  if (!isUtf8(bytes)) return engine.answerDefect(unreadable('the body is not UTF-8 text'))
  return engine.answerQuery(query, bytes.toString('utf8'))
}

function queryOf(request: Request): string {
  const start = request.url.indexOf('?')
  return start < 0 ? '' : request.url.slice(start + 1)
}

/** A RESULT is HTTP 200 whatever it says (WEB-17). */
function sendResult(response: Response, result: string): void {
  response.status(200).set('Content-Type', contentTypes.xml).end(`${result}\r\n`)
}

/** A whole file, of which the receiver knows the length before the first byte (EXPORT-14). */
async function sendMedia(response: Response, media: RenderedMedia): Promise<void> {
  response.status(200).set({
    'Content-Type': media.mediaType,
    'Content-Length': String(media.bytes),
    'Content-Disposition': `attachment; filename="${media.fileName}"`,
  })
  try {
    await pipeline(media.read(), response)
  } catch (error) {
    // A client that goes away before the end has had enough; anything else is a bug.
    if (!isGone(error)) throw error
  } finally {
    await media.discard()
  }
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE'
}

function sendText(response: Response, text: string): void {
  response.set('Content-Type', contentTypes.text).end(`${text}\n`)
}

/** A body that cannot be read (too long, cut off, in an encoding nobody knows) gets a RESULT too. */
function badBody(engine: Engine, limits: Limits): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const defect = bodyDefect(error, limits)
    if (defect === undefined) next(error)
    else sendResult(response, engine.answerDefect(defect))
  }
}

function bodyDefect(error: unknown, limits: Limits): Defect | undefined {
  if (typeof error !== 'object' || error === null || !('type' in error)) return undefined
  if (error.type === 'entity.too.large') return oversize(limits)
  return unreadable(`its body cannot be read (${String(error.type)})`)
}
