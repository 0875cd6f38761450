import {
  createServer as createHttpServer,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import type { Servers } from './servers.fixture.ts'

/** A proxy of a few lines. */
export interface TinyProxy {
  readonly port: number
  /** What it was asked, in its own terms. */
  readonly asked: readonly string[]
}

export interface TinyProxyOptions {
  /** `user:password` that it asks for. */
  readonly login?: string
  /** What it answers instead of doing what it is asked: a status of HTTP, or a code of SOCKS. */
  readonly refuses?: number
}

/** A proxy for HTTP, which passes requests on and carries connections. */
export async function startHttpProxy(
  servers: Servers,
  { login, refuses }: TinyProxyOptions = {},
): Promise<TinyProxy> {
  const asked: string[] = []
  const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`
  const statusFor = ({ method, url, headers }: IncomingMessage): number => {
    asked.push(`${method} ${url} for ${headers.host}`)
    if (wanted && headers['proxy-authorization'] !== wanted) return 407
    return refuses ?? 200
  }
  const server = createHttpServer((request, response) => {
    const status = statusFor(request)
    if (status !== 200) return response.writeHead(status).end('<html>no</html>')
    const { 'proxy-authorization': _, ...headers } = request.headers
    const { method } = request
    const onward = httpRequest(request.url ?? '', { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 0, reply.headers)
      reply.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request, socket: Socket) => {
    const status = statusFor(request)
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const [host = '', port] = (request.url ?? '').split(':')
    carry(socket, host, Number(port), 'HTTP/1.1 200 Connected\r\n\r\n')
  })
  return { port: await servers.start(server), asked }
}

/** A proxy for SOCKS 5. What it is asked comes in one piece each, as the other side waits. */
export async function startSocksProxy(
  servers: Servers,
  { login, refuses }: TinyProxyOptions = {},
): Promise<TinyProxy> {
  const asked: string[] = []
  const take = (socket: Socket) => (bytes: Buffer) => {
    const host =
      bytes[3] === 3
        ? bytes.toString('utf8', 5, 5 + (bytes[4] ?? 0))
        : bytes.subarray(4, 8).join('.')
    const port = bytes.readUInt16BE(bytes.length - 2)
    asked.push(`CONNECT ${host}:${port}`)
    const answer = Buffer.from([5, refuses ?? 0, 0, 1, 0, 0, 0, 0, 0, 0])
    if (refuses !== undefined) socket.end(answer)
    else carry(socket, host, port, answer)
  }
  const logIn = (socket: Socket) => (bytes: Buffer) => {
    const user = bytes.toString('utf8', 2, 2 + (bytes[1] ?? 0))
    const password = bytes.toString('utf8', 3 + (bytes[1] ?? 0))
    if (`${user}:${password}` !== login) return socket.end(Buffer.from([1, 1]))
    socket.write(Buffer.from([1, 0]))
    socket.once('data', take(socket))
  }
  const server = createServer({ noDelay: true }, (socket) => {
    socket.once('data', (hello) => {
      const method = login === undefined ? 0 : 2
      if (!hello.subarray(2).includes(method)) return socket.end(Buffer.from([5, 255]))
      socket.write(Buffer.from([5, method]))
      socket.once('data', login === undefined ? take(socket) : logIn(socket))
    })
  })
  return { port: await servers.start(server), asked }
}

function carry(socket: Socket, host: string, port: number, answer: string | Buffer): void {
  const onward = connect({ port, host, noDelay: true }, () => {
    socket.write(answer)
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
}
