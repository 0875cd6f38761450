import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { callCommands } from './call-commands.fixture.ts'
import type { Deviation } from './deviations.fixture.ts'
import { deviceCommands } from './device-status.fixture.ts'
import { Office } from './office.fixture.ts'
import { commandOf, type Element, refused, writeResult } from './reply.fixture.ts'
import { type Request, readQuery, readXml } from './request.fixture.ts'
import { siteCommands } from './site-status.fixture.ts'

/**
 * A second server, that of a small office. It was written from the reference alone and shares nothing
 * with the simulator; where the reference is silent it does otherwise. For tests of the suite.
 */
export interface OtherServer {
  /** As `verify --target` takes them. */
  readonly addresses: readonly string[]
  stop(): Promise<void>
}

const commands = new Map([...callCommands, ...deviceCommands, ...siteCommands])

/** Starts it on free ports. Each request takes it a fifth of a second by its own clock. */
export async function startOtherServer(wrongs: readonly Deviation[] = []): Promise<OtherServer> {
  const office = new Office(openedAt)
  const does = (deviation: Deviation) => wrongs.includes(deviation)
  let now = openedAt
  const answer = (request: Request | undefined): string => {
    now += 200
    return writeResult(answerTo(request, office, now, does))
  }
  const tcp = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy())
    let rest = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      const lines = `${rest}${text}`.split(/[\r\n]/)
      rest = lines.pop() ?? ''
      const replies = lines
        .filter((line) => line.trim() !== '')
        .map((line) => answer(readXml(line)))
      if (replies.length === 0) return
      socket.write(replies.join(''))
      if (does('closes after a reply')) socket.end()
    })
  })
  const http = createHttpServer(async (incoming, response) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://office')
    const isPage = pathname.toLowerCase() === '/webapi.aspx'
    response.statusCode = isPage ? 200 : 404
    response.setHeader('Content-Type', 'application/xml')
    if (!isPage) return response.end()
    const declaration = does('declares its XML') ? '<?xml version="1.0"?>\n' : ''
    return response.end(`${declaration}${answer(await readHttp(incoming, search))}`)
  })
  const tcpPort = await listening(tcp)
  const httpPort = await listening(http)
  return {
    addresses: [`tcp://127.0.0.1:${tcpPort}`, `http://127.0.0.1:${httpPort}`],
    stop: async () => {
      http.closeAllConnections()
      await Promise.all([closed(tcp), closed(http)])
    },
  }
}

const openedAt = Date.UTC(2031, 4, 6, 7, 8, 9)

function answerTo(
  request: Request | undefined,
  office: Office,
  now: number,
  does: (deviation: Deviation) => boolean,
): readonly Element[] {
  if (!request) return refused(new Map(), 'API_INVALID_MESSAGE_FORMAT')
  if (!/^\d+$/.test(request.get('REQUESTID') ?? '')) {
    return refused(request, 'API_BLANK_REQUIRED_VALUE')
  }
  const command = commands.get(commandOf(request))
  return command?.({ request, office, now, does }) ?? refused(request, 'API_INVALID_REQUEST_TYPE')
}

async function readHttp(incoming: IncomingMessage, search: string): Promise<Request | undefined> {
  let body = ''
  for await (const chunk of incoming.setEncoding('utf8')) body += chunk
  if (incoming.headers['content-type']?.includes('xml')) return readXml(body)
  return new Map([...readQuery(search), ...readQuery(body)])
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server.address())
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve))
}
