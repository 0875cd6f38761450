import { once } from 'node:events'
import { get } from 'node:https'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { makeCertificate } from './certificate.ts'
import { malformedReply, testDesk, testReply } from './desk.fixture.ts'
import { onlyDesk } from './desks.ts'
import { listenHttp } from './http.ts'
import type { Limits } from './limits.ts'
import type { Listener } from './listener.ts'

let listener: Listener | undefined

afterEach(() => listener?.stop())

async function open(limits: Partial<Limits> = {}): Promise<Socket> {
  const desk = testDesk({ limits: { messageBytesMax: 1000, ...limits } })
  listener = await listenHttp(onlyDesk(desk), { host: '127.0.0.1', port: 0 })
  return connect({ port: listener.port, host: '127.0.0.1' })
}

async function readAll(socket: Socket): Promise<string> {
  let text = ''
  for await (const piece of socket) text += String(piece)
  return text
}

test('a connection is kept for further requests', async () => {
  const socket = await open()
  for (const id of [1, 2]) {
    socket.write(`GET /webAPI.aspx?type=test&requestid=${id} HTTP/1.1\r\nHost: x\r\n\r\n`)
    const [piece] = await once(socket, 'data')
    expect(String(piece)).toContain('HTTP/1.1 200 OK')
    expect(String(piece)).toContain(testReply(id))
  }
})

test('a URL that is too long to be read is answered with a RESULT', async () => {
  const socket = await open()
  socket.write(`GET /webAPI.aspx?type=test&user1=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)
  const text = await readAll(socket)
  expect(text).toContain('HTTP/1.1 200 OK')
  expect(text).toContain(malformedReply('it is longer than 1000 bytes'))
})

test.each([
  ['is not HTTP', 'hello\r\n\r\n', 'HTTP/1.1 400 Bad Request', {}],
  ['sends nothing', '', 'HTTP/1.1 408 Request Timeout', { unfinishedMs: 20 }],
  [
    'never ends its headers',
    'GET /webAPI.aspx HTTP/1.1\r\n',
    'HTTP/1.1 408 Request Timeout',
    { unfinishedMs: 20 },
  ],
  [
    'never ends its body',
    'POST /webAPI.aspx HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\na',
    'HTTP/1.1 408 Request Timeout',
    { unfinishedMs: 20 },
  ],
])('a client that %s is told, and the connection ends', async (_, sent, status, limits) => {
  const socket = await open(limits)
  socket.write(sent)
  expect(await readAll(socket)).toContain(status)
})

test('HTTPS is answered as HTTP is, with the certificate that was given', async () => {
  const certificate = await makeCertificate()
  const options = { host: '127.0.0.1', port: 0, certificate }
  listener = await listenHttp(onlyDesk(testDesk()), options)
  expect(listener.scheme).toBe('https')
  const url = `https://127.0.0.1:${listener.port}/webAPI.aspx?type=test&requestid=7`
  const text = await new Promise((resolve, reject) => {
    get(url, { ca: certificate.cert }, (response) => {
      let body = ''
      response.on('data', (piece) => {
        body += String(piece)
      })
      response.on('end', () => resolve(body))
    }).on('error', reject)
  })
  expect(text).toBe(testReply(7))
})
