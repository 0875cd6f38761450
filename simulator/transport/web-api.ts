import { isUtf8 } from 'node:buffer'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import type { Answered, Engine } from '../engine.ts'
import type { Defect } from '../wire/decode.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Limits } from './limits.ts'
import { oversize } from './oversize.ts'
import { contentTypes, sendAnswer, sendResult } from './send-answer.ts'
import { type FaultTools, sendFaulty } from './send-faulty.ts'
import { realTimers } from './timers.ts'

/** The page of the WebAPI (WEB-4). Express matches it in any case (WEB-10). */
const apiPage = '/webAPI.aspx'

/** What a server that nobody made for faults has for them: TLS cannot be reset. */
const usualTools: Pick<FaultTools, 'timers' | 'reset'> = {
  timers: realTimers,
  reset: (socket) => socket.resetAndDestroy(),
}

/** The WebAPI without a port: a URL, a form or an XML document turned into a request (WEB-1). */
export function webApi(engine: Engine, limits: Limits, tools = usualTools): Express {
  const faultTools = { ...tools, idleMs: limits.idleMs }
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
    else if ('damage' in known) await sendFaulty(response, known, faultTools)
    else await sendAnswer(response, known)
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

function answer(engine: Engine, limits: Limits, request: Request): Answered {
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
