import { connect, createServer } from 'node:net'
import type { Servers } from '../clients/connect/servers.fixture.ts'

/** What a proxy makes of a reply: other bytes, after which it may end the connection, or nothing. */
export interface Broken {
  readonly reply: string
  readonly ends?: true
  /** A request that the client did not send and whose reply it does not see. */
  readonly also?: string
}

/** Breaks the reply to a request. */
export type Breaks = (request: string, reply: string) => Broken

/** Stands before a server on TCP, whose replies it breaks. Gives its address. */
export async function startBreakingProxy(
  servers: Servers,
  upstream: URL,
  breaks: Breaks,
): Promise<URL> {
  const server = createServer((client) => {
    const behind = connect(Number(upstream.port), upstream.hostname)
    let request = ''
    let received = ''
    let hidden = 0
    client.setEncoding('utf8').on('data', (text: string) => {
      request = text
      behind.write(text)
    })
    behind.setEncoding('utf8').on('data', (text: string) => {
      received += text
      if (!received.includes('</RESULT>\r\n')) return
      const reply = received
      received = ''
      if (hidden > 0) {
        hidden -= 1
        return
      }
      const broken = breaks(request, reply)
      if (broken.also !== undefined) {
        hidden += 1
        behind.write(broken.also)
      }
      if (broken.reply !== '') client.write(broken.reply)
      if (broken.ends) client.end()
    })
    client.on('close', () => behind.destroy()).on('error', () => behind.destroy())
    behind.on('error', () => client.destroy())
  })
  return new URL(`tcp://127.0.0.1:${await servers.start(server)}`)
}
