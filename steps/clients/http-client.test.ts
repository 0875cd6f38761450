import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { HttpClient } from './http-client.ts'

let server: Server | undefined
let client: HttpClient | undefined

afterEach(() => {
  client?.close()
  server?.closeAllConnections()
  server?.close()
})

async function clientOf(serve: RequestListener, path = '', replyMs = 5000): Promise<HttpClient> {
  server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(`http://127.0.0.1:${address.port}${path}`)
  client = new HttpClient(url, replyMs, { insecure: false })
  return client
}

const sent = [
  ['TYPE', 'TEST'],
  ['USER1', 'A & B=ë'],
] as const

test.each([
  ['the page of the API', '', '/webAPI.aspx?type=TEST&user1=A%20%26%20B%3D%C3%AB'],
  [
    'the page that the target names',
    '/api/other.aspx',
    '/api/other.aspx?type=TEST&user1=A%20%26%20B%3D%C3%AB',
  ],
])('parameters go to %s, encoded', async (_, path, url) => {
  const one = await clientOf((request, response) => response.end(request.url), path)
  expect((await one.send(sent)).reply).toBe(url)
})

test('a request as it is written arrives so, and its reply is told with its head', async () => {
  const one = await clientOf((request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      response.writeHead(405, { 'Content-Type': 'text/plain', Date: 'today' })
      response.end(`${request.method} ${request.headers['content-type']} ${body}`)
    })
  })
  const asked = { method: 'PUT', path: '/x', contentType: 'text/xml', body: '<A/>' }
  const reply = await one.fetch(asked)
  expect(reply).toMatchObject({ status: 405, contentType: 'text/plain', body: 'PUT text/xml <A/>' })
  expect(reply.request).toMatch(/^PUT \/x HTTP\/1\.1\r\n.*\r\n\r\n<A\/>$/s)
  expect(reply.reply).toMatch(
    /^HTTP\/1\.1 405 Method Not Allowed\r\n.*\r\n\r\nPUT text\/xml <A\/>$/s,
  )
})

test('a target that never answers is said', async () => {
  const one = await clientOf(() => {}, '', 30)
  await expect(one.send(sent)).rejects.toThrow(
    /did not answer \/webAPI\.aspx\?type=TEST.* within 30 ms$/,
  )
})

test('a target that is not there is said', async () => {
  const one = await clientOf(() => {})
  server?.close()
  await expect(one.send(sent)).rejects.toThrow('ECONNREFUSED')
})

test('media are told from text by their bytes, and from each other by their digest', async () => {
  const content = Buffer.from([0x52, 0x49, 0x46, 0x46, 0x00, 0xff])
  const one = await clientOf((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'audio/wav; x=y',
      'Content-Length': '6',
      'Content-Disposition': 'attachment; filename="7.wav"',
    })
    response.end(content)
  })
  const { media, reply } = await one.send(sent)
  expect(media).toEqual({ mediaType: 'audio/wav', fileName: '7.wav', toldBytes: '6', content })
  expect(reply).toMatch(/^\(6 bytes of audio\/wav, SHA-256 [0-9a-f]{64}\)$/)
})

test.each([
  ['a RESULT that is called media', 200, '<RESULT></RESULT>'],
  ['nothing', 200, ''],
  ['an error with bytes in it', 500, '\u0000'],
])('%s is no media', async (_, status, body) => {
  const one = await clientOf((_request, response) => {
    response.writeHead(status, { 'Content-Type': 'audio/webm' }).end(body)
  })
  const exchange = await one.send(sent)
  expect(exchange.media).toBeUndefined()
  expect(exchange.reply).toBe(body)
})
