import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import type { Came } from '../journal/exchange.ts'
import type { Defect } from '../wire/decode.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Desk } from './desk.ts'
import type { Desks } from './desks.ts'
import { HttpOrigins } from './http-origins.ts'
import { Leaving } from './leaving.ts'
import type { Limits } from './limits.ts'
import { oversize } from './oversize.ts'
import { sendAnswer, sendResult, sendText } from './send-answer.ts'
import { type FaultTools, sendFaulty } from './send-faulty.ts'
import { realTimers } from './timers.ts'

/** The page of the WebAPI (WEB-4). Express matches it in any case (WEB-10). */
const apiPage = '/webAPI.aspx'

/** The page of a session, on the ports of the simulator that serves it. */
const sessionPage = `/sessions/:session${apiPage}`

/** What a server that nobody made for faults has for them: TLS cannot be reset. */
const usualTools: Omit<FaultTools, 'idleMs'> = {
  timers: realTimers,
  pauses: realTimers,
  reset: (socket) => socket.resetAndDestroy(),
}

/** The WebAPI without a port: a URL, a form or an XML document turned into a request (WEB-1). */
export function webApi(desks: Desks, tools = usualTools, origins = new HttpOrigins()): Express {
  const { limits } = desks.main
  const faultTools = { ...tools, idleMs: limits.idleMs }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // The API reads its own query strings: names in any case, each once.
  app.set('query parser', false)
  app.all([apiPage, sessionPage], allowGetAndPost)
  app.use(express.raw({ type: () => true, limit: limits.messageBytesMax }))
  app.use(({ socket }, _, next) => {
    // Of who has gone the rest is not read: what asks for more may look like another request.
    if (!socket.destroyed) next()
  })
  app.all(apiPage, (request, response) => answer(desks.main, request, response))
  app.all(sessionPage, async (request, response) => {
    const session = String(request.params.session)
    const desk = desks.ofSession(session)
    if (desk) await answer(desk, request, response)
    else say(request, response, 404, `there is no session ${session}`)
  })
  app.use((request, response) => {
    const { path } = request
    say(request, response, 404, `there is nothing at ${path}; the API page is ${apiPage}`)
  })
  const badBody: ErrorRequestHandler = (error: unknown, request, response, next) => {
    const defect = bodyDefect(error, limits)
    if (defect === undefined) return next(error)
    const { answered, exchange } = desks.main.takeDefect(defect, cameBy(request), from(request))
    sendResult(response, answered, new Leaving(response, exchange))
  }
  app.use(badBody)
  return app

  async function answer(desk: Desk, request: Request, response: Response): Promise<void> {
    const { answered, exchange } = desk.take(cameBy(request), origins.of(desk, request.socket))
    const leaving = new Leaving(response, exchange)
    // What is known at once is sent at once.
    const known = answered instanceof Promise ? await answered : answered
    if (typeof known === 'string') sendResult(response, known, leaving)
    else if ('rule' in known) await sendFaulty(response, known, leaving, faultTools)
    else await sendAnswer(response, known, leaving)
  }

  /** Express would answer HEAD as GET, and so start a call. */
  function allowGetAndPost(...[request, response, next]: Parameters<RequestHandler>): void {
    const { method } = request
    if (method === 'GET' || method === 'POST') {
      next()
      return
    }
    response.set('Allow', 'GET, POST')
    say(request, response, 405, `${method} is not offered; use GET or POST`)
  }

  /** Answers in words what is no request of the API. */
  function say(request: Request, response: Response, status: number, text: string): void {
    const exchange = desks.main.note(cameBy(request), from(request))
    sendText(response.status(status), text, new Leaving(response, exchange))
  }

  function from({ socket }: Request) {
    return origins.of(desks.main, socket)
  }
}

function cameBy({ method, url, headers, body }: Request): Came {
  const told = Object.entries(headers).map(([name, value]) => [name, String(value)])
  return {
    kind: 'http',
    method,
    target: url,
    headers: Object.fromEntries(told),
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
  }
}

/** A body that cannot be read (too long, cut off, in an encoding nobody knows) gets a RESULT too. */
function bodyDefect(error: unknown, limits: Limits): Defect | undefined {
  if (typeof error !== 'object' || error === null || !('type' in error)) return undefined
  if (error.type === 'entity.too.large') return oversize(limits)
  return unreadable(`its body cannot be read (${String(error.type)})`)
}
