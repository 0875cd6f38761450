import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Journal } from '../journal/journal.ts'
import { makeCertificate } from './certificate.ts'
import { testDesk, testReply } from './desk.fixture.ts'
import { onlyDesk } from './desks.ts'
import { HandTimers } from './hand-timers.fixture.ts'
import { listenHttp } from './http.ts'
import type { Listener } from './listener.ts'
import { RawClient } from './raw-client.fixture.ts'

let timers: HandTimers
let listener: Listener
let clients: RawClient[] = []

const idleMs = 9000
const recording =
  'recordings: [{ id: 7, device: "1", startedAt: 2026-01-10T10:00:00Z, seconds: 20 }]'

/** Opens a server on which the first request of a command meets a rule. */
async function open(
  rule: string,
  command = 'TEST, transport: http',
  journal = new Journal(),
): Promise<void> {
  timers = new HandTimers()
  const scenario = `${recording}\nreplies: [{ match: { command: ${command} }, occurrence: 1, ${rule} }]`
  const desk = testDesk({ scenario, limits: { idleMs }, journal })
  listener = await listenHttp(onlyDesk(desk), { host: '127.0.0.1', port: 0, timers })
}

async function connected(): Promise<RawClient> {
  const client = await RawClient.connect(listener.port)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const { socket } of clients) socket.destroy()
  clients = []
  await listener.stop()
})

const reply = testReply(1)

function response(body: string, bytes = body.length, status = '200 OK', type = 'text/xml'): string {
  const length = `Content-Length: ${bytes}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=9\r\n`
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}; charset=utf-8\r\n${length}\r\n${body}`
}

describe('a fault after which the response is whole leaves the connection to the next:', () => {
  test.each([
    [
      'http-status',
      '{ kind: http-status, status: 503 }',
      response('', 0, '503 Service Unavailable', 'text/plain'),
    ],
    [
      'http-status with a body',
      '{ kind: http-status, status: 404, body: "<html>é</html>", contentType: text/html; charset=utf-8 }',
      response('<html>Ã©</html>', 15, '404 Not Found', 'text/html'),
    ],
    ['garbage', '{ kind: garbage, bytes: 3 }', response(`X\xc9M${reply}`)],
    ['garbage instead', '{ kind: garbage, bytes: 3, instead: true }', response('X\xc9M')],
    ['truncate beyond the end', '{ kind: truncate, bytes: 4000 }', response(reply)],
  ])('%s', async (_, fault, damaged) => {
    await open(`fault: ${fault}`)
    const client = await connected()
    client.get('type=test&requestid=1').get('type=test&requestid=2')
    const text = await client.takeUntil(testReply(2))
    expect(text.slice(0, damaged.length)).toBe(damaged)
    expect(text.slice(damaged.length)).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(timers.waits).toEqual([])
  })
})

describe('a fault that closes the connection', () => {
  test.each([
    ['cut', '{ kind: cut }', '', 'end'],
    [
      'cut after some bytes',
      '{ kind: cut, after: 17 }',
      response(reply.slice(0, 17), reply.length),
      'end',
    ],
    ['truncate', '{ kind: truncate, bytes: 0, close: true }', response('', reply.length), 'end'],
    ['reset', '{ kind: reset }', '', 'reset'],
  ])('%s', async (_, fault, damaged, ending) => {
    await open(`fault: ${fault}`)
    const client = await connected()
    client.get('type=test&requestid=1')
    expect(await client.ending()).toBe(ending)
    expect(await client.takeUntil(damaged)).toBe(damaged)
    const other = await connected()
    expect(await other.get('type=test&requestid=2').takeUntil(testReply(2))).toContain('200 OK')
  })
})

describe('a fault that leaves the client waiting', () => {
  test.each([
    ['silence', '{ kind: silence }', ''],
    ['truncate', '{ kind: truncate, bytes: 17 }', response(reply.slice(0, 17), reply.length)],
  ])(
    '%s: others are answered, and in the end the connection is closed',
    async (_, fault, damaged) => {
      await open(`fault: ${fault}`)
      const [client, other] = [await connected(), await connected()]
      client.get('type=test&requestid=1')
      expect(await client.takeUntil(damaged)).toBe(damaged)
      expect(await other.get('type=test&requestid=2').takeUntil(testReply(2))).toContain('200 OK')
      expect(timers.waits).toEqual([idleMs])
      timers.goOff()
      expect(await client.ending()).toBe('end')
      expect(client.text).toBe('')
    },
  )

  test('does not wait for a client that has gone', async () => {
    await open('fault: { kind: silence }')
    const client = await connected()
    client.get('type=test&requestid=1')
    while (timers.waits.length === 0) await setImmediate()
    client.socket.resetAndDestroy()
    while (timers.waits.length > 0) await setImmediate()
  })
})

describe('time that passes on purpose', () => {
  test('lies between the headers and each piece of a slow body', async () => {
    await open('fault: { kind: slow-body, bytes: 100, everyMs: 70 }')
    const client = await connected()
    client.get('type=test&requestid=1')
    expect(await client.takeUntil('\r\n\r\n')).toBe(response('', reply.length))
    for (const piece of [reply.slice(0, 100), reply.slice(100)]) {
      expect(timers.waits).toEqual([70])
      timers.goOff()
      expect(await client.take(piece.length)).toBe(piece)
    }
    expect(timers.waits).toEqual([])
    expect(await client.get('type=test&requestid=2').takeUntil(testReply(2))).toContain('200 OK')
  })

  test('keeps a reply back, whole, and no client but its own', async () => {
    await open('delayMs: 1500')
    const [client, other] = [await connected(), await connected()]
    client.get('type=test&requestid=1')
    expect(await other.get('type=test&requestid=2').takeUntil(testReply(2))).toContain('200 OK')
    expect([timers.waits, client.text]).toEqual([[1500], ''])
    timers.goOff()
    expect(await client.takeUntil(reply)).toContain('200 OK')
  })

  test('is over when the client has gone', async () => {
    await open('delayMs: 1500')
    const client = await connected()
    client.get('type=test&requestid=1')
    while (timers.waits.length === 0) await setImmediate()
    client.socket.resetAndDestroy()
    while (timers.waits.length > 0) await setImmediate()
  })
})

test('a fault waits for the responses before its own on a connection', async () => {
  await open('delayMs: 1500 }, { match: { command: CHANNELS }, fault: { kind: cut }')
  const client = await connected()
  client.get('type=test&requestid=1').get('type=channels&requestid=2').get('type=test&requestid=3')
  while (!timers.waits.includes(1500)) await setImmediate()
  // The second request has been read with the first, and its fault could come first.
  for (let turn = 0; turn < 10; turn += 1) await setImmediate()
  timers.goOff()
  expect(await client.ending()).toBe('end')
  expect(await client.takeUntil(reply)).toMatch(/^HTTP(.+\r\n)+\r\n<RESULT>.*<\/RESULT>\r\n$/)
})

test('a reset breaks off HTTPS below the encryption', async () => {
  const certificate = await makeCertificate()
  const scenario = 'replies: [{ match: { transport: http }, fault: { kind: reset } }]'
  const options = { host: '127.0.0.1', port: 0, certificate }
  listener = await listenHttp(onlyDesk(testDesk({ scenario })), options)
  const url = `https://127.0.0.1:${listener.port}/webAPI.aspx?type=test&requestid=7`
  const error = await new Promise((resolve) => {
    get(url, { ca: certificate.cert }, resolve).on('error', resolve)
  })
  expect(error).toMatchObject({ code: 'ECONNRESET', syscall: 'read' })
})

describe('media', () => {
  let folder: string
  const query = 'type=export&requestid=1&uniquefield=ident&uniqueid=7&media_format='

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Until nothing is left of the temporary files. */
  async function isEmpty(): Promise<void> {
    while (readdirSync(folder).length > 0) await setImmediate()
  }

  /** Opens a server on which the first request for the recording meets a rule. */
  async function serve(rule: string): Promise<void> {
    folder = mkdtempSync(join(tmpdir(), 'uptivity-faults-'))
    vi.stubEnv('TMPDIR', folder)
    await open(rule, 'EXPORT')
  }

  async function exported(rule: string, format = 'pcm'): Promise<RawClient> {
    await serve(rule)
    return (await connected()).get(query + format)
  }

  /** The recording as a client gets it. */
  async function media(): Promise<string> {
    const url = `http://127.0.0.1:${listener.port}/webAPI.aspx?${query}pcm`
    return Buffer.from(await (await fetch(url)).arrayBuffer()).toString('latin1')
  }

  function lengthIn(head: string): number {
    return Number(/Content-Length: (\d+)/.exec(head)?.[1])
  }

  test('are delayed as they are', async () => {
    await serve('delayMs: 1500')
    const late = media()
    while (!timers.waits.includes(1500)) await setImmediate()
    timers.goOff()
    expect(await late).toBe(await media())
  })

  test.each([
    ['truncate', '{ kind: truncate, bytes: 20000, close: true }', 20_000],
    ['cut', '{ kind: cut, after: 17000 }', 17_000],
  ])('are cut short by %s, under the length of the whole', async (_, fault, bytes) => {
    const client = await exported(`fault: ${fault}`)
    expect(await client.ending()).toBe('end')
    const { text } = client
    const head = text.slice(0, text.length - bytes)
    const body = text.slice(head.length)
    expect(lengthIn(head)).toBe((await media()).length)
    expect(head).toContain('Content-Disposition: attachment; filename="7.wav"')
    expect(head).toMatch(/\r\n\r\n$/)
    expect(body).toBe((await media()).slice(0, bytes))
  })

  test('are replaced by a status', async () => {
    const client = await exported('fault: { kind: http-status, status: 500, body: down }', 'webm')
    expect(await client.takeUntil('down')).toContain('500 Internal Server Error')
    await isEmpty()
  })

  test('come slowly, piece by piece and whole', async () => {
    const client = await exported('fault: { kind: slow-body, bytes: 90000, everyMs: 70 }')
    let text = ''
    const head = await client.takeUntil('\r\n\r\n')
    const length = lengthIn(head)
    for (let from = 0; from < length; from += 90_000) {
      while (!timers.waits.includes(70)) await setImmediate()
      expect(text.length).toBe(from)
      timers.goOff()
      text += await client.take(Math.min(90_000, length - from))
    }
    expect(text).toBe(await media())
  })

  test('are let go where the client leaves before their end', async () => {
    const client = await exported('fault: { kind: slow-body, bytes: 1000, everyMs: 70 }', 'webm')
    await client.takeUntil('\r\n\r\n')
    client.socket.resetAndDestroy()
    await isEmpty()
    expect(timers.waits).toEqual([])
  })
})

test('a request behind a reset is not taken for one without its body', async () => {
  const journal = new Journal()
  await open('fault: { kind: reset }', undefined, journal)
  const client = await connected()
  const head = 'POST /webAPI.aspx?type=test HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n'
  client.get('type=test&requestid=1').send(`${head}requestid=2`.repeat(3))
  expect(await client.ending()).toBe('reset')
  expect(journal.size).toBe(1)
})
