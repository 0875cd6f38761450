import { createServer } from 'node:http'
import { createServer as createTcpServer, type Server } from 'node:net'
import { defaultConnection } from '../clients/connection.ts'
import { type Answers, askServer } from './ask-server.ts'

/** What a server says to each command, after REQUESTTYPE and REQUESTID; or whole, where it is no RESULT. */
export type Replies = Readonly<Record<string, string | { readonly whole: string }>>

export interface CannedServer {
  readonly address: URL
  /** The query strings that it was sent, in order. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** A server on HTTP that says what it was told to say, and refuses the rest. For tests. */
export async function startCanned(replies: Replies): Promise<CannedServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { search, searchParams } = new URL(request.url ?? '/', 'http://canned')
    asked.push(search)
    response.setHeader('Content-Type', 'text/xml')
    response.end(answerTo(searchParams.get('type') ?? '', replies))
  })
  return {
    address: new URL(`http://127.0.0.1:${await portOf(server)}`),
    asked,
    stop: stopper(server),
  }
}

/** One on TCP that takes connections and never says anything. For tests. */
export async function startSilent() {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.resume()
  })
  return { address: new URL(`tcp://127.0.0.1:${await portOf(server)}`), stop: stopper(server) }
}

/** What a server says that gives these replies. */
export async function answersOf(replies: Replies): Promise<Answers> {
  const server = await startCanned({ TEST: ok, ...replies })
  try {
    return await askServer([server.address], defaultConnection)
  } finally {
    await server.stop()
  }
}

export const ok =
  '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>ok</RESULTMSG>'

type Fields = Readonly<Record<string, string>>

/** What DEVICELIST says of devices; what is not said of one is blank. */
export function devicesReply(devices: readonly Fields[]): string {
  const listed = devices.map(
    ({ ISRECORDING = '', ISRECORDINGVIDEO = '', FILENAME = '', ...others }) =>
      `<DEVICE>${elements(others)}<RECORDING>${elements({ ISRECORDING, ISRECORDINGVIDEO, FILENAME })}</RECORDING></DEVICE>`,
  )
  return `${ok}<DEVICES><COUNT>${devices.length}</COUNT>${listed.join('')}</DEVICES>`
}

/** What IMPORTUSER LIST says of users: active agents unless told. */
export function usersReply(users: readonly Fields[]): string {
  const listed = users.map(
    (user) => `<USER>${elements({ AGENT: 'TRUE', STATUS: 'A', ...user })}</USER>`,
  )
  return `${ok}<USERS>${listed.join('')}</USERS>`
}

/** A reply with a list of elements that have fields. */
export function listReply(name: string, all: readonly Fields[]): string {
  return `${ok}${all.map((one) => `<${name}>${elements(one)}</${name}>`).join('')}`
}

/** A refusal with a message. */
export function refused(message: string): string {
  return elements({ RESULTTYPE: 'API_ERROR_UNKNOWN', RESULTCODE: '4', RESULTMSG: message })
}

function elements(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;')
}

function answerTo(type: string, replies: Replies): string {
  const said = replies[type] ?? refused('no such thing')
  if (typeof said !== 'string') return said.whole
  return `<RESULT><REQUESTTYPE>${type}</REQUESTTYPE><REQUESTID>1</REQUESTID>${said}</RESULT>`
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function stopper(server: Server): () => Promise<void> {
  return () => new Promise((resolve) => server.close(() => resolve()))
}
