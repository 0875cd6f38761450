import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { Exchange } from '../journal/exchange.ts'
import { Journal } from '../journal/journal.ts'
import { testDesk, testReply, testRequest } from './desk.fixture.ts'
import { onlyDesk } from './desks.ts'
import { HandTimers } from './hand-timers.fixture.ts'
import { listenHttp } from './http.ts'
import type { Listener } from './listener.ts'
import { RawClient } from './raw-client.fixture.ts'
import { listenTcp } from './tcp.ts'

/** What the journal has of what crossed the wire, after a client has seen the end of it. */

let journal: Journal
let timers: HandTimers
let listener: Listener
let clients: RawClient[] = []

async function open(scheme: 'tcp' | 'http', scenario?: string): Promise<RawClient> {
  journal = new Journal()
  timers = new HandTimers()
  const desk = testDesk({ scenario, journal, limits: { messageBytesMax: 250 } })
  const options = { host: '127.0.0.1', port: 0, timers }
  listener =
    scheme === 'tcp' ? await listenTcp(desk, options) : await listenHttp(onlyDesk(desk), options)
  return another()
}

async function another(): Promise<RawClient> {
  const client = await RawClient.connect(listener.port)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const { socket } of clients) socket.destroy()
  clients = []
  await listener.stop()
})

function noted(): readonly unknown[] {
  return journal.all().map(shown)
}

function shown({ number, origin, came, rule, left, receivedAt, repliedAt }: Exchange) {
  return {
    number,
    connection: origin.connection,
    came: 'bytes' in came ? { ...came, bytes: text(came.bytes) } : came,
    ...(rule !== undefined && { rule }),
    ...(left && { left: text(left.bytes), length: left.length, ending: left.ending }),
    ...(left?.status !== undefined && { status: left.status }),
    at: [receivedAt, repliedAt],
  }
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** A message as it was framed: up to the character that ends its line. */
function message(id: number) {
  return { kind: 'message', bytes: testRequest(id).replace('\n', '') }
}

/** A reply that left whole. */
function whole(id: number) {
  return { left: testReply(id), length: testReply(id).length, ending: 'open' }
}

const at = [0, 0]

describe('of the socket', () => {
  test('each of the messages that came at once has its reply', async () => {
    const client = await open('tcp')
    await client.send(testRequest(1) + testRequest(2)).takeUntil(testReply(2))
    expect(noted()).toEqual([
      { number: 1, connection: 1, came: message(1), ...whole(1), at },
      { number: 2, connection: 1, came: message(2), ...whole(2), at },
    ])
  })

  test('connections are told apart, with who is at the other end', async () => {
    const one = await open('tcp')
    const other = await another()
    await other.send(testRequest(1)).takeUntil(testReply(1))
    await one.send(testRequest(2)).takeUntil(testReply(2))
    const origins = journal.all().map(({ origin }) => origin)
    const peers = [other, one].map(({ socket }) => `127.0.0.1:${socket.localPort}`)
    expect(origins.map(({ transport, peer }) => [transport, peer])).toEqual(
      peers.map((peer) => ['tcp', peer]),
    )
    expect(new Set(origins.map(({ connection }) => connection)).size).toBe(2)
  })

  test('what is too long is noted without its bytes', async () => {
    const client = await open('tcp')
    await client.send(`<REQUEST>${'x'.repeat(300)}</REQUEST>\r\n`).takeUntil('</RESULT>\r\n')
    expect(noted()).toMatchObject([{ came: { kind: 'oversize' }, ending: 'open' }])
  })

  test('what never ends is noted as such', async () => {
    const client = await open('tcp')
    client.send('<REQUEST>')
    client.socket.end()
    await client.takeUntil('</RESULT>\r\n')
    const came = { kind: 'message', bytes: '<REQUEST>', isUnfinished: true }
    expect(noted()).toMatchObject([{ came, ending: 'open' }])
  })

  test.each<[string, string, string, string]>([
    ['cut', 'kind: cut, after: 9', testReply(1).slice(0, 9), 'closed'],
    ['reset', 'kind: reset', '', 'reset'],
    ['without its line end', 'kind: no-terminator', testReply(1).slice(0, -2), 'open'],
    ['twice', 'kind: duplicate', testReply(1).repeat(2), 'open'],
    ['of nothing', 'kind: silence', '', 'open'],
  ])('a reply that left %s', async (_, fault, left, ending) => {
    const client = await open(
      'tcp',
      `replies: [{ name: bad, match: { transport: tcp, parameters: { REQUESTID: 1 } }, fault: { ${fault} } }]`,
    )
    client.send(testRequest(1))
    if (ending === 'open') {
      // What follows shows that the reply before it has left, whatever was left of it.
      await client.send(testRequest(2)).take(left.length + testReply(2).length)
    } else {
      await client.ending()
    }
    expect(noted()[0]).toEqual({
      number: 1,
      connection: 1,
      came: message(1),
      rule: 'bad',
      left,
      length: left.length,
      ending,
      at,
    })
  })

  test('a reply whose client has gone before the end of it', async () => {
    const fault = 'match: { transport: tcp }, fault: { kind: pieces, bytes: 10, everyMs: 5 }'
    const client = await open('tcp', `replies: [{ ${fault} }]`)
    await client.send(testRequest(1)).take(10)
    expect(noted()).toMatchObject([{ rule: 'reply 1', at: [0, undefined] }])
    client.socket.resetAndDestroy()
    // By the time that another client is served, the server knows.
    await (await another()).send(testRequest(2)).take(10)
    expect(noted()[0]).toMatchObject({ length: 10, ending: 'gone' })
  })
})

describe('of HTTP', () => {
  test('a request has its head and its body, and a reply its status and headers', async () => {
    const client = await open('http')
    const body = 'requestid=7'
    const head = `POST /webAPI.aspx?type=test HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`
    await client.send(head + body).takeUntil(testReply(7))
    const [exchange] = journal.all()
    expect(exchange?.origin.transport).toBe('http')
    expect(exchange?.came).toEqual({
      kind: 'http',
      method: 'POST',
      target: '/webAPI.aspx?type=test',
      headers: { host: 'x', 'content-length': '11' },
      body: new Uint8Array(Buffer.from(body)),
    })
    expect(exchange?.left).toMatchObject({ status: 200, length: testReply(7).length })
    expect(exchange?.left?.headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      date: 'Thu, 01 Jan 1970 00:00:00 GMT',
    })
    expect(text(exchange?.left?.bytes ?? Buffer.alloc(0))).toBe(testReply(7))
  })

  test.each([
    ['another page', 'GET /other HTTP/1.1', 404],
    ['another method', 'PUT /webAPI.aspx HTTP/1.1', 405],
    ['a session that is not there', 'GET /sessions/x/webAPI.aspx HTTP/1.1', 404],
  ])('%s is noted too', async (_, line, status) => {
    const client = await open('http')
    await client.send(`${line}\r\nHost: x\r\n\r\n`).takeUntil('\n')
    expect(noted()).toMatchObject([{ status, ending: 'open' }])
  })

  test('so is what is no HTTP', async () => {
    const client = await open('http')
    await client.send('hello\r\n\r\n').ending()
    expect(noted()).toMatchObject([{ came: { kind: 'bad-http' }, status: 400, ending: 'closed' }])
  })

  test('a body that cannot be read', async () => {
    const client = await open('http')
    const head = 'POST /webAPI.aspx HTTP/1.1\r\nHost: x\r\nContent-Length: 300\r\n\r\n'
    await client.send(head + 'x'.repeat(300)).takeUntil('</RESULT>\r\n')
    expect(noted()).toMatchObject([{ status: 200, came: { method: 'POST' } }])
  })

  test('of media there is the beginning, the length, and the hash of all', async () => {
    const client = await open(
      'http',
      'recordings: [{ id: 7, device: 1, startedAt: 2026-01-10T10:00:00Z, seconds: 20 }]',
    )
    const query = 'type=export&requestid=1&uniquefield=ident&uniqueid=7&media_format=pcm'
    client.get(query)
    const response = await client.take(320_000)
    const body = Buffer.from(response.slice(response.indexOf('\r\n\r\n') + 4), 'latin1')
    expect(noted()).toMatchObject([{ length: body.length, status: 200 }])
    const { bytes, sha256 } = journal.all()[0]?.left ?? {}
    expect(Buffer.from(bytes ?? [])).toEqual(body.subarray(0, 65_536))
    expect(sha256).toBe(createHash('sha256').update(body).digest('hex'))
  })

  test.each([
    [
      'a status of its own',
      'kind: http-status, status: 502, body: no',
      { status: 502, length: 2, ending: 'open' },
    ],
    ['a cut', 'kind: cut, after: 9', { status: 200, length: 9, ending: 'closed' }],
    ['a reset', 'kind: reset', { ending: 'reset' }],
  ])('%s by a fault', async (_, fault, left) => {
    const client = await open(
      'http',
      `replies: [{ name: bad, match: { transport: http }, fault: { ${fault} } }]`,
    )
    client.get('type=test&requestid=1')
    if (left.ending === 'open') await client.takeUntil('no')
    else await client.ending()
    expect(noted()).toMatchObject([{ rule: 'bad', ...left }])
  })
})
