import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import type { Certificate } from './certificates.fixture.ts'

/** Servers of a test, on ports of their own. `stop` ends them all and what is connected to them. */
export class Servers {
  readonly #servers: Server[] = []
  readonly #sockets = new Set<Socket>()

  /** Starts a server; gives its port. */
  async start(server: Server): Promise<number> {
    this.#servers.push(server)
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      // Tests break connections off.
      socket.on('error', () => {})
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  }

  stop(): void {
    for (const server of this.#servers.splice(0)) server.close()
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
  }

  /** A port on which nobody listens. */
  async freePort(): Promise<number> {
    const server = createServer()
    const port = await new Servers().start(server)
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

/** A server that takes what it is sent and says nothing; `heard` settles when something came. */
export async function startSilent(servers: Servers) {
  let hear = () => {}
  const heard = new Promise<void>((resolve) => {
    hear = resolve
  })
  const port = await servers.start(createServer((socket) => socket.once('data', () => hear())))
  return { port, heard }
}

/** What a target was sent: by the examples of these tests a line each. */
export interface TinyTarget {
  readonly address: URL
  /** Each request over HTTP with its headers; over TCP what came. */
  readonly received: readonly string[]
}

/** A reply that says that all is well. */
export const goodReply =
  '<RESULT><RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE></RESULT>\r\n'

/** A target that answers whatever it is sent. */
export async function startTarget(
  servers: Servers,
  scheme: 'tcp' | 'http' | 'https',
  certificate?: Certificate,
): Promise<TinyTarget> {
  const received: string[] = []
  const note = ({ method, url, rawHeaders }: IncomingMessage) =>
    received.push([`${method} ${url}`, ...rawHeaders].join('\n'))
  const byScheme = {
    tcp: () =>
      createServer((socket) => {
        socket.on('data', (bytes) => {
          received.push(bytes.toString())
          socket.write(goodReply)
        })
      }),
    http: () =>
      createHttpServer((request, response) => {
        note(request)
        response.end(goodReply)
      }),
    https: () =>
      createHttpsServer({ ...certificate }, (request, response) => {
        note(request)
        response.end(goodReply)
      }),
  }
  const port = await servers.start(byScheme[scheme]())
  return { address: new URL(`${scheme}://127.0.0.1:${port}`), received }
}
