import { createServer as createHttpServer, type Server, type ServerOptions } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import type { Engine } from '../engine.ts'
import type { Certificate } from './certificate.ts'
import type { Limits } from './limits.ts'
import { close, type Listener, listen } from './listener.ts'
import { oversize } from './oversize.ts'
import { RawSockets } from './raw-sockets.ts'
import { contentTypes } from './send-answer.ts'
import { realTimers, type Timers } from './timers.ts'
import { webApi } from './web-api.ts'

export interface HttpOptions {
  readonly host: string
  readonly port: number
  readonly limits: Limits
  /** What delays and faults wait by; real ones unless told. */
  readonly timers?: Timers
  /** Given: the listener speaks HTTPS. */
  readonly certificate?: Certificate
}

/** Room for the headers of a request beside its query string. */
const headersBytesMax = 16_384

/** Opens the port of the WebAPI. */
export async function listenHttp(engine: Engine, options: HttpOptions): Promise<Listener> {
  const { limits, certificate, timers = realTimers } = options
  const app = webApi(engine, limits, { timers, reset: (socket) => rawSockets.reset(socket) })
  const settings = serverSettings(limits)
  const server: Server = certificate
    ? createHttpsServer({ ...settings, ...certificate }, app)
    : createHttpServer(settings, app)
  const rawSockets = new RawSockets(server)
  server.on('clientError', (error, socket) => answerBadHttp(engine, limits, error, socket))
  const port = await listen(server, options.port, options.host)
  return {
    scheme: certificate ? 'https' : 'http',
    host: options.host,
    port,
    stop: async () => {
      const closed = close(server)
      server.closeAllConnections()
      await closed
    },
  }
}

function serverSettings(limits: Limits): ServerOptions {
  return {
    requestTimeout: limits.unfinishedMs,
    headersTimeout: limits.unfinishedMs,
    keepAliveTimeout: limits.idleMs,
    // How often the first two are looked at.
    connectionsCheckingInterval: Math.min(limits.unfinishedMs, 1_000),
    // A query string may be as long as any message.
    maxHeaderSize: limits.messageBytesMax + headersBytesMax,
  }
}

/** Answers what is no HTTP request, or too long to be read as one, and closes the connection. */
function answerBadHttp(engine: Engine, limits: Limits, error: Error, socket: Duplex): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    const result = `${engine.answerDefect(oversize(limits))}\r\n`
    socket.end(rawResponse('200 OK', contentTypes.xml, result))
    return
  }
  const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
  socket.end(rawResponse(status, contentTypes.text, `${error.message}\n`))
}

function rawResponse(status: string, type: string, body: string): string {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nConnection: close`
  return `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
