import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { performance } from 'node:perf_hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultConnection } from './connection.ts'
import { HttpClient, type HttpClientOptions } from './http-client.ts'

let server: Server | undefined
let client: HttpClient | undefined

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  client?.close()
  server?.closeAllConnections()
  server?.close()
})

async function clientOf(
  serve: RequestListener,
  path = '',
  replyMs = 5000,
  options: HttpClientOptions = {},
): Promise<HttpClient> {
  server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(`http://127.0.0.1:${address.port}${path}`)
  client = new HttpClient(url, { ...defaultConnection, replyMs }, options)
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

test('a connection that is reset fails the request that was on it, and not the next', async () => {
  let requests = 0
  const one = await clientOf((request, response) => {
    requests += 1
    if (requests === 2) request.socket.resetAndDestroy()
    else response.end('<RESULT></RESULT>')
  })
  await one.send(sent)
  await expect(one.send(sent)).rejects.toThrow('ECONNRESET')
  expect((await one.send(sent)).reply).toBe('<RESULT></RESULT>')
})

test('requests share a connection', async () => {
  const ports = new Set<number | undefined>()
  const one = await clientOf((request, response) => {
    ports.add(request.socket.remotePort)
    response.end('<RESULT></RESULT>')
  })
  for (const _ of [1, 2, 3]) await one.send(sent)
  expect(ports.size).toBe(1)
})

test('a reply that stops on its way is said', async () => {
  const one = await clientOf((_, response) => response.write('<RES'), '', 30)
  await expect(one.send(sent)).rejects.toThrow(/did not answer .* within 30 ms$/)
})

test('a reply that never ends is given up', async () => {
  const one = await clientOf((_, response) => {
    const more = () => response.write('<RESULT>', () => setImmediate(more))
    more()
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reply = one.send(sent)
  const given = expect(reply).rejects.toThrow(/did not end its reply to .* within 60000 ms$/)
  await vi.waitUntil(() => vi.getTimerCount() > 0)
  vi.advanceTimersByTime(60_000)
  await given
})

test('a request waits for its turn, which is no part of what its reply takes', async () => {
  const turns: number[] = []
  const urls: unknown[] = []
  let isMyTurn = () => {}
  const one = await clientOf(
    (request, response) => {
      urls.push(request.url)
      response.end('<RESULT></RESULT>')
    },
    '',
    5000,
    {
      pace: (requests) => {
        turns.push(requests)
        return new Promise((resolve) => {
          isMyTurn = resolve
        })
      },
    },
  )
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const reply = one.send(sent)
  vi.advanceTimersByTime(60_000)
  now.mockReturnValue(60_000)
  expect({ turns, urls }).toEqual({ turns: [1], urls: [] })
  isMyTurn()
  expect((await reply).tookMs).toBe(0)
})
