import { createServer as createHttpServer, type Server, type ServerOptions } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Came } from '../journal/exchange.ts'
import type { Certificate } from './certificate.ts'
import type { Desk, Noted } from './desk.ts'
import type { Desks } from './desks.ts'
import { HttpOrigins } from './http-origins.ts'
import type { Limits } from './limits.ts'
import { close, type Listener, listen } from './listener.ts'
import { oversize } from './oversize.ts'
import { RawSockets } from './raw-sockets.ts'
import { contentTypes } from './send-answer.ts'
import { realTimers, type Timers } from './timers.ts'
import { type TransportSeams, transportSeams } from './transport-seams.ts'
import { webApi } from './web-api.ts'

export interface HttpOptions {
  readonly host: string
  readonly port: number
  /** Real ones unless told. */
  readonly timers?: Timers
  /** What delays and faults wait by: `timers` unless told. */
  readonly pauses?: Timers | undefined
  /** Given: the listener speaks HTTPS. */
  readonly certificate?: Certificate
  /** How requests are answered, where it is not the usual way. */
  readonly seams?: Pick<TransportSeams, 'webApi'> | undefined
}

/** Room for the headers of a request beside its query string. */
const headersBytesMax = 16_384

/** Opens the port of the WebAPI. */
export async function listenHttp(desks: Desks, options: HttpOptions): Promise<Listener> {
  const { certificate, timers = realTimers, pauses = timers, seams = transportSeams } = options
  const { limits } = desks.main
  const origins = new HttpOrigins()
  const tools = { timers, pauses, reset: (socket: Socket) => rawSockets.reset(socket) }
  const app = seams.webApi(webApi(desks, tools, origins))
  const settings = serverSettings(limits)
  const server: Server = certificate
    ? createHttpsServer({ ...settings, ...certificate }, app)
    : createHttpServer(settings, app)
  const rawSockets = new RawSockets(server)
  server.on('clientError', (error, socket) => answerBadHttp(desks.main, origins, error, socket))
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
function answerBadHttp(desk: Desk, origins: HttpOrigins, error: Error, socket: Duplex): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ECONNRESET' || !socket.writable || !(socket instanceof Socket)) {
    socket.destroy()
    return
  }
  const came: Came = { kind: 'bad-http', bytes: rawPacketOf(error) }
  const origin = origins.of(desk, socket)
  if (code === 'HPE_HEADER_OVERFLOW') {
    const { answered, exchange } = desk.takeDefect(oversize(desk.limits), came, origin)
    sendRaw(socket, exchange, [200, 'OK'], contentTypes.xml, `${answered}\r\n`)
    return
  }
  const isLate = code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const status = isLate ? ([408, 'Request Timeout'] as const) : ([400, 'Bad Request'] as const)
  sendRaw(socket, desk.note(came, origin), status, contentTypes.text, `${error.message}\n`)
}

/** What of a request had come when it was found to be none. */
function rawPacketOf(error: Error): Uint8Array {
  return 'rawPacket' in error && error.rawPacket instanceof Uint8Array
    ? error.rawPacket
    : new Uint8Array()
}

/** Sends a response without the help of HTTP, and closes the connection. */
function sendRaw(
  socket: Socket,
  exchange: Noted,
  [status, reason]: readonly [number, string],
  type: string,
  text: string,
): void {
  const body = Buffer.from(text)
  const headers = {
    'content-type': type,
    connection: 'close',
    'content-length': String(body.length),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`)
  socket.end(body)
  exchange.closeText(text, 'closed', { status, headers })
}
