import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { Journal } from './journal/journal.ts'
import { Outbox } from './mail/outbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import { readScenario } from './scenario/read-scenario.ts'
import { Desk } from './transport/desk.ts'
import { onlyDesk } from './transport/desks.ts'
import { HandTimers } from './transport/hand-timers.fixture.ts'
import { listenHttp } from './transport/http.ts'
import { defaultLimits } from './transport/limits.ts'
import type { Listener } from './transport/listener.ts'
import { RawClient } from './transport/raw-client.fixture.ts'
import { listenTcp } from './transport/tcp.ts'

const scenario = readScenario('scenarios/failing-recorder.yaml')

let engine: Engine
let timers: HandTimers
let listeners: Listener[]
let tcp: RawClient
let http: RawClient

beforeEach(async () => {
  const at = clockStart(scenario) ?? 0
  const clock = new MovableClock(at)
  engine = new Engine(describeWorld(scenario, at), clock, new Outbox())
  timers = new HandTimers()
  const options = { host: '127.0.0.1', port: 0, timers }
  const desk = new Desk({ engine, clock, journal: new Journal(), limits: defaultLimits })
  listeners = [await listenTcp(desk, options), await listenHttp(onlyDesk(desk), options)]
  const ports = listeners.map(({ port }) => port)
  tcp = await RawClient.connect(ports[0] ?? 0)
  http = await RawClient.connect(ports[1] ?? 0)
})

afterEach(async () => {
  for (const { socket } of [tcp, http]) socket.destroy()
  for (const listener of listeners) await listener.stop()
})

function request(type: string, values = ''): string {
  return `<REQUEST><TYPE>${type}</TYPE><REQUESTID>1</REQUESTID>${values}</REQUEST>\r\n`
}

const on7001 = '<DEVICEID>7001</DEVICEID>'
const on7008 = '<DEVICEID>7008</DEVICEID>'

/** The reply to a request on the socket, up to its line end. */
function replyTo(type: string, values = ''): Promise<string> {
  return tcp.send(request(type, values)).takeUntil('\r\n')
}

/** What the world would answer if nothing went wrong, asked for beside the rules. */
function usual(type: string, values = ''): string {
  const rules = engine.replies.list().map(({ name }) => name)
  for (const name of rules) engine.replies.remove(name)
  return `${engine.answerXml(Buffer.from(request(type, values)), 'tcp')}\r\n`
}

test('the third RECORDSTART on 7008 finds no channel', async () => {
  const results: (string | undefined)[] = []
  for (const values of [on7008, on7001, on7008, on7008, on7008]) {
    const reply = await replyTo('RECORDSTART', values)
    results.push(/<RESULTTYPE>(\w+)/.exec(reply)?.[1])
  }
  expect(results).toEqual(['API_OK', 'API_OK', 'API_OK', 'API_ERROR_NO_FREE_CHANNELS', 'API_OK'])
})

test('the eleventh CALLSTART finds no scheduler, and begins no call', async () => {
  for (let count = 0; count < 10; count += 1) {
    expect(await replyTo('CALLSTART', on7001)).toContain('<RESULTCODE>20</RESULTCODE>')
  }
  expect(await replyTo('CALLSTART', '<DEVICEID>7002</DEVICEID>')).toBe(
    '<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>1</REQUESTID><RESULTTYPE>API_ERROR_SCHEDULER_NOT_RUNNING</RESULTTYPE><RESULTCODE>6</RESULTCODE><RESULTMSG>API_ERROR_SCHEDULER_NOT_RUNNING</RESULTMSG></RESULT>\r\n',
  )
  expect(await replyTo('DEVICERECORDINGSTATUS', '<DEVICEID>7002</DEVICEID>')).not.toContain(
    '<RECORDING>',
  )
})

test('one update in four is lost, the same ones every time', async () => {
  let lost = ''
  for (let count = 0; count < 20; count += 1) {
    const reply = await replyTo('CALLUPDATE', `${on7001}<USER1>${count}</USER1>`)
    lost += reply.includes('API_DATABASE_QUERY_ERROR') ? 'x' : '-'
  }
  expect(lost).toBe('-----xx-x-xxxx---x-x')
})

test('FETCHTERMINOLOGY takes a second and a half', async () => {
  tcp.send(request('FETCHTERMINOLOGY'))
  while (!timers.waits.includes(1500)) await setImmediate()
  expect(tcp.text).toBe('')
  timers.goOff(1500)
  expect(await tcp.takeUntil('\r\n')).toBe(usual('FETCHTERMINOLOGY'))
})

test('CALLSTOP is obeyed, and the connection closed before its reply', async () => {
  expect(await tcp.send(request('CALLSTOP', on7001)).ending()).toBe('end')
  expect(tcp.text).toBe('')
  expect(usual('DEVICERECORDINGSTATUS', on7001)).not.toContain('<RECORDING>')
})

test('RECORDSTOP meets a reset', async () => {
  expect(await tcp.send(request('RECORDSTOP', on7001)).ending()).toBe('reset')
})

test('every other SYSTEMSTATUS is never answered', async () => {
  const first = await replyTo('SYSTEMSTATUS')
  expect(await tcp.send(request('SYSTEMSTATUS') + request('TEST')).takeUntil('\r\n')).toContain(
    '>TEST<',
  )
  expect(await replyTo('SYSTEMSTATUS')).toBe(first)
})

test('DEVICELIST breaks off', async () => {
  expect(await tcp.send(request('DEVICELIST')).ending()).toBe('end')
  expect(tcp.text).toBe(usual('DEVICELIST').slice(0, 100))
})

test('CHANNELS comes after 16 bytes of noise', async () => {
  const reply = await replyTo('CHANNELS')
  expect(Buffer.from(reply.slice(0, 16), 'latin1').toString('hex')).toBe(
    '58c94d040af96c6997a7e08f5759ab5b',
  )
  expect(reply.slice(16)).toBe(usual('CHANNELS'))
})

test('CALLLIST comes in pieces of 64 bytes on the socket', async () => {
  tcp.send(request('CALLLIST', '<CALLCOUNT>1</CALLCOUNT>'))
  const pieces: string[] = []
  while (!pieces.at(-1)?.endsWith('\r\n')) {
    pieces.push(await tcp.take(1))
    timers.goOff(20)
  }
  const whole = usual('CALLLIST', '<CALLCOUNT>1</CALLCOUNT>')
  expect(pieces.join('')).toBe(whole)
  expect(pieces.slice(0, -1).every(({ length }) => length === 64)).toBe(true)
  expect(pieces).toHaveLength(Math.ceil(whole.length / 64))
})

test('STATIONS does not end its line on the socket', async () => {
  expect(await tcp.send(request('STATIONS')).takeUntil('</RESULT>')).toBe(
    usual('STATIONS').trimEnd(),
  )
})

test('DEVICESTATUS comes twice on the socket, and over HTTP not at all', async () => {
  const twice = tcp
    .send(request('DEVICESTATUS', on7001) + request('TEST'))
    .takeUntil('>API_OK</RESULTMSG></RESULT>\r\n')
  const text = await twice
  expect(
    await http.get('type=devicestatus&requestid=1&deviceid=7001').takeUntil('</html>'),
  ).toMatch(
    /^HTTP\/1.1 502 Bad Gateway\r\nContent-Type: text\/html\r\n(.+\r\n)+\r\n<html>Bad Gateway<\/html>$/,
  )
  const once = usual('DEVICESTATUS', on7001)
  expect(text.slice(0, 2 * once.length)).toBe(once + once)
})

test('EXPORT trickles', async () => {
  http.get('type=export&requestid=1&uniquefield=ident&uniqueid=1&media_format=pcm')
  const head = await http.takeUntil('\r\n\r\n')
  const length = Number(/Content-Length: (\d+)/.exec(head)?.[1])
  expect(length).toBe(48_044)
  for (let from = 0; from < length; from += 8192) {
    expect(timers.waits).toContain(20)
    timers.goOff(20)
    const bytes = Math.min(8192, length - from)
    expect(await http.take(bytes)).toHaveLength(bytes)
  }
})

test('every rule of the scenario has its test, and every kind of fault a rule', () => {
  const kinds = scenario.replies.map(({ fault }) => fault?.kind ?? 'none')
  expect([...new Set(kinds)].toSorted()).toEqual([
    'cut',
    'duplicate',
    'garbage',
    'http-status',
    'no-terminator',
    'none',
    'pieces',
    'reset',
    'silence',
    'slow-body',
    'truncate',
  ])
  expect(scenario.replies).toHaveLength(14)
})
