import { isUtf8 } from 'node:buffer'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
} from 'express'
import type { Engine } from '../engine.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Certificate } from './certificate.ts'
import type { Limits } from './limits.ts'
import { close, type Listener, listen } from './listener.ts'

/** The page of the WebAPI (WEB-4). Express matches it in any case (WEB-10). */
const apiPage = '/webAPI.aspx'

export interface HttpOptions {
  readonly host: string
  readonly port: number
  readonly limits: Limits
  /** Given: the listener speaks HTTPS. */
  readonly certificate?: Certificate
}

/** The WebAPI: a URL, a form or an XML document turned into an API request (WEB-1). */
export async function listenHttp(engine: Engine, options: HttpOptions): Promise<Listener> {
  const app = webApi(engine, options.limits)
  const server: Server = options.certificate
    ? createHttpsServer({ ...options.certificate }, app)
    : createHttpServer(app)
  server.requestTimeout = options.limits.unfinishedMs
  server.headersTimeout = options.limits.unfinishedMs
  server.keepAliveTimeout = options.limits.idleMs
  const port = await listen(server, options.port, options.host)
  return {
    scheme: options.certificate ? 'https' : 'http',
    host: options.host,
    port,
    stop: async () => {
      const closed = close(server)
      server.closeAllConnections()
      await closed
    },
  }
}

/** The express application of the WebAPI, without a port. */
export function webApi(engine: Engine, limits: Limits): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // The API reads its own query strings: names in any case, each once.
  app.set('query parser', false)
  app.use(express.raw({ type: () => true, limit: limits.messageBytesMax }))
  app.get(apiPage, (request, response) => sendResult(response, engine.answerQuery(query(request))))
  app.post(apiPage, (request, response) => sendResult(response, answerPost(engine, request)))
  app.all(apiPage, (request, response) => {
    response.set('Allow', 'GET, POST').status(405)
    sendText(response, `${request.method} is not offered; use GET or POST`)
  })
  app.use((request, response) => {
    response.status(404)
    sendText(response, `there is nothing at ${request.path}; the API page is ${apiPage}`)
  })
  app.use(badBody(engine, limits))
  return app
}

function answerPost(engine: Engine, request: Request): string {
  const body: unknown = request.body
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  if (/^\s*</.test(bytes.toString('latin1', 0, 64))) return engine.answerXml(bytes, 'http')
  if (!isUtf8(bytes)) return engine.answerDefect(unreadable('the body is not UTF-8 text'))
  return engine.answerQuery(query(request), bytes.toString('utf8'))
}

function query(request: Request): string {
  const start = request.url.indexOf('?')
  return start < 0 ? '' : request.url.slice(start + 1)
}

/** A RESULT is HTTP 200 whatever it says (WEB-17). */
function sendResult(response: Response, result: string): void {
  response.status(200).set('Content-Type', 'text/xml; charset=utf-8').end(`${result}\r\n`)
}

function sendText(response: Response, text: string): void {
  response.set('Content-Type', 'text/plain; charset=utf-8').end(`${text}\n`)
}

/** A body that cannot be read (too long, cut off, in an encoding nobody knows) gets a RESULT too. */
function badBody(engine: Engine, limits: Limits): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const detail = bodyDefect(error, limits)
    if (detail === undefined) next(error)
    else sendResult(response, engine.answerDefect(unreadable(detail)))
  }
}

function bodyDefect(error: unknown, limits: Limits): string | undefined {
  if (typeof error !== 'object' || error === null || !('type' in error)) return undefined
  if (error.type === 'entity.too.large') return `it is longer than ${limits.messageBytesMax} bytes`
  return `its body cannot be read (${String(error.type)})`
}
