import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { HeldPostbox } from '../mail/held-postbox.fixture.ts'
import { emailReply, emailRequest, testDesk, testReply, testRequest } from './desk.fixture.ts'
import { HandTimers } from './hand-timers.fixture.ts'
import { defaultLimits } from './limits.ts'
import type { Listener } from './listener.ts'
import { RawClient } from './raw-client.fixture.ts'
import { listenTcp } from './tcp.ts'

let timers: HandTimers
let listener: Listener
let clients: RawClient[] = []

/** Opens a server on which the second TEST meets a rule. */
async function open(rule: string, postbox?: HeldPostbox): Promise<void> {
  timers = new HandTimers()
  const scenario = `
recordings: [{ id: 7, device: "1", startedAt: 2026-01-10T10:00:00Z, seconds: 2 }]
replies: [{ match: { command: TEST, transport: tcp }, occurrence: 2, ${rule} }]`
  const options = { host: '127.0.0.1', port: 0, timers }
  listener = await listenTcp(testDesk({ scenario, postbox }), options)
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

const [first, second, third] = [1, 2, 3].map(testReply)
const length = testReply(1).length
const three = [1, 2, 3].map(testRequest).join('')

describe('a fault is done to the reply it is for, and the next request is answered:', () => {
  test.each([
    ['silence', '{ kind: silence }', ''],
    ['truncate', '{ kind: truncate, bytes: 40 }', second?.slice(0, 40)],
    ['truncate to nothing', '{ kind: truncate, bytes: 0 }', ''],
    ['truncate beyond the end', '{ kind: truncate, bytes: 4000 }', second],
    ['no-terminator', '{ kind: no-terminator }', second?.trimEnd()],
    ['duplicate', '{ kind: duplicate }', `${second}${second}`],
    ['garbage', '{ kind: garbage, bytes: 5 }', `X\xc9M\x04\n${second}`],
    ['garbage instead', '{ kind: garbage, bytes: 5, instead: true }', 'X\xc9M\x04\n'],
    ['pieces that are one', '{ kind: pieces, bytes: 4000 }', second],
  ])('%s', async (_, fault, damaged) => {
    await open(`fault: ${fault}`)
    const client = await connected()
    client.send(three)
    expect(await client.takeUntil(String(third))).toBe(`${first}${damaged}${third}`)
    expect(timers.waits).toEqual([defaultLimits.idleMs])
  })
})

describe('a fault that closes the connection leaves what was asked after it unanswered:', () => {
  test.each([
    ['cut', '{ kind: cut }', '', 'end'],
    ['cut after some bytes', '{ kind: cut, after: 17 }', second?.slice(0, 17), 'end'],
    ['cut after all of them', '{ kind: cut, after: 4000 }', second, 'end'],
    ['truncate', '{ kind: truncate, bytes: 40, close: true }', second?.slice(0, 40), 'end'],
    ['reset', '{ kind: reset }', '', 'reset'],
  ])('%s', async (_, fault, damaged, ending) => {
    await open(`fault: ${fault}`)
    const client = await connected()
    expect(await client.send(testRequest(1)).take(length)).toBe(first)
    client.send(testRequest(2) + testRequest(3))
    expect(await client.ending()).toBe(ending)
    expect(client.text).toBe(damaged)
    const other = await connected()
    expect(await other.send(testRequest(4)).take(length)).toBe(testReply(4))
  })
})

test('what was asked after a connection was closed is not obeyed', async () => {
  await open('fault: { kind: cut }')
  const [client, other] = [await connected(), await connected()]
  const start = testRequest(3).replace('>TEST<', '>CALLSTART<')
  const call = start.replace('</REQUESTID>', '</REQUESTID><DEVICEID>1</DEVICEID>')
  expect(await client.send(testRequest(1) + testRequest(2) + call).ending()).toBe('end')
  const status = call.replace('>CALLSTART<', '>DEVICERECORDINGSTATUS<')
  expect(await other.send(status).takeUntil('\r\n')).not.toContain('<RECORDING>')
})

test('no more is read from a client that is kept waiting than shows that it is there', async () => {
  await open('delayMs: 1500')
  const [client, other] = [await connected(), await connected()]
  expect(await client.send(three).take(length)).toBe(first)
  client.send(testRequest(4).repeat(400_000))
  for (let count = 0; count < 100; count += 1) {
    expect(await other.send(testRequest(9)).take(length)).toBe(testReply(9))
  }
  expect(client.socket.writableLength).toBeGreaterThan(0)
})

describe('time that passes on purpose', () => {
  test('lies between the pieces of a reply, and what was asked later waits for all of them', async () => {
    await open(`fault: { kind: pieces, bytes: ${length - 10}, everyMs: 70 }`)
    const [client, other] = [await connected(), await connected()]
    client.send(three)
    expect(await client.take(2 * length - 10)).toBe(`${first}${second?.slice(0, -10)}`)
    expect(timers.waits).toContain(70)
    expect(await other.send(testRequest(9)).take(length)).toBe(testReply(9))
    timers.goOff(70)
    expect(await client.take(length + 10)).toBe(`${second?.slice(-10)}${third}`)
    expect(timers.waits).toEqual([defaultLimits.idleMs, defaultLimits.idleMs])
  })

  test('keeps a reply back, whole, and no client but its own', async () => {
    await open('delayMs: 1500')
    const [client, other] = [await connected(), await connected()]
    expect(await client.send(three).take(length)).toBe(first)
    expect(await other.send(testRequest(9)).take(length)).toBe(testReply(9))
    expect(timers.waits).toEqual([1500, defaultLimits.idleMs])
    expect(client.text).toBe('')
    timers.goOff(1500)
    expect(await client.take(2 * length)).toBe(`${second}${third}`)
  })

  test('comes before a fault', async () => {
    await open('delayMs: 1500, fault: { kind: no-terminator }')
    const client = await connected()
    expect(await client.send(three).take(length)).toBe(first)
    timers.goOff(1500)
    expect(await client.takeUntil(String(third))).toBe(`${second?.trimEnd()}${third}`)
  })

  test('is over when the client has gone', async () => {
    await open('delayMs: 1500')
    const client = await connected()
    expect(await client.send(three).take(length)).toBe(first)
    client.socket.resetAndDestroy()
    while (timers.waits.length > 0) await setImmediate()
    const other = await connected()
    expect(await other.send(testRequest(9)).take(length)).toBe(testReply(9))
  })

  test('is waited for by a client that has said all it will', async () => {
    await open('delayMs: 1500')
    const client = await connected()
    client.socket.end(three)
    expect(await client.take(length)).toBe(first)
    timers.goOff(1500)
    expect(await client.ending()).toBe('end')
    expect(client.text).toBe(`${second}${third}`)
    await once(client.socket, 'close')
    expect(timers.waits).toEqual([])
  })

  test('does not add up with what the answer itself takes', async () => {
    const postbox = new HeldPostbox()
    await open('delayMs: 1500', postbox)
    const client = await connected()
    client.send(testRequest(1) + testRequest(2) + emailRequest(3))
    expect(await client.take(length)).toBe(first)
    timers.goOff(1500)
    expect(await client.take(length)).toBe(second)
    await postbox.hasPosted(1)
    postbox.answer()
    expect(await client.take(1)).toBe(emailReply(3))
  })
})

test('a result is answered in the place of the command, and only it', async () => {
  await open('result: { label: API_ERROR_UNKNOWN, message: "No & {never}" }')
  const client = await connected()
  const refused = second?.replace(
    /<RESULTTYPE>.*<\/RESULTMSG>/,
    '<RESULTTYPE>API_ERROR_UNKNOWN</RESULTTYPE><RESULTCODE>4</RESULTCODE><RESULTMSG>No &amp; {never}</RESULTMSG>',
  )
  expect(await client.send(three).takeUntil(String(third))).toBe(`${first}${refused}${third}`)
})
