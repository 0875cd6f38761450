import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseScenario } from './scenario/read-scenario.ts'
import { type NewSession, SessionRegistry } from './session-registry.ts'
import { HandTimers } from './transport/hand-timers.fixture.ts'
import { defaultLimits } from './transport/limits.ts'
import { close, listen } from './transport/listener.ts'
import { RawClient } from './transport/raw-client.fixture.ts'

const scenario = parseScenario('devices: [{ id: 1 }]', 'x.yaml')

let timers: HandTimers
let sessions: SessionRegistry

beforeEach(() => {
  timers = new HandTimers()
  sessions = new SessionRegistry({ timers, most: 2 })
})

afterEach(() => sessions.dropAll())

function make(name?: string, part: Partial<NewSession> = {}) {
  return sessions.make({
    name,
    options: {
      first: { source: 'x.yaml', scenario },
      realTime: { now: () => 0 },
      limits: defaultLimits,
    },
    ports: { host: '127.0.0.1', tcp: 0 },
    idleMs: 1000,
    ...part,
  })
}

function names(): readonly string[] {
  return sessions.all().map(({ name }) => name)
}

test('a session has the name it is given, or the next that is free', async () => {
  await make('session-1')
  await make()
  expect(names()).toEqual(['session-1', 'session-2'])
})

test('a name is given once, to one that is still in the making too', async () => {
  const both = await Promise.all([make('one'), make('one')])
  expect(both).toEqual([expect.objectContaining({ name: 'one' }), 'name-taken'])
  await sessions.drop('one')
  expect(await make('one')).toMatchObject({ name: 'one' })
})

test('there are no more than there may be', async () => {
  await Promise.all([make(), make()])
  expect(await make()).toBe('too-many')
  await sessions.drop('session-1')
  expect(await make()).toMatchObject({ name: 'session-3' })
})

test('one that cannot open its port leaves its name free', async () => {
  const taken = createServer()
  const tcp = await listen(taken, 0, '127.0.0.1')
  const ports = { host: '127.0.0.1', tcp }
  await expect(make('one', { ports })).rejects.toThrow('EADDRINUSE')
  expect(names()).toEqual([])
  await close(taken)
  expect(await make('one', { ports })).toMatchObject({ name: 'one' })
})

test('one that is in the making is dropped with all, once it is made', async () => {
  const making = make('one')
  await sessions.dropAll()
  expect(await making).toMatchObject({ name: 'one' })
  expect(names()).toEqual([])
  expect(timers.waits).toEqual([])
})

test('one that nothing is asked of is dropped with its connections', async () => {
  const made = await make('one')
  if (typeof made === 'string') throw new Error(made)
  const client = await RawClient.connect(made.listeners[0]?.port ?? 0)
  timers.goOff(1000)
  expect(names()).toEqual([])
  expect(await client.ending()).toBe('end')
})

test('what a client asks keeps it, and so does who looks at it', async () => {
  const made = await make('one')
  if (typeof made === 'string') throw new Error(made)
  const client = await RawClient.connect(made.listeners[0]?.port ?? 0)
  await client.send('hello\r\n').takeUntil('\r\n')
  timers.goOff(1000)
  expect(names()).toEqual(['one'])
  sessions.find('one')
  timers.goOff(1000)
  expect(names()).toEqual(['one'])
  timers.goOff(1000)
  expect(names()).toEqual([])
  client.socket.destroy()
})

test('one that is dropped is waited for no longer', async () => {
  await make('one')
  expect(timers.waits).toContain(1000)
  expect([await sessions.drop('one'), await sessions.drop('one')]).toEqual([true, false])
  expect(timers.waits).toEqual([])
})

test('who observes is told of each by its name', async () => {
  const seen: unknown[] = []
  sessions = new SessionRegistry({
    timers,
    most: 2,
    observe: (name) => ({
      acted: (action, at) => seen.push([name, action, at]),
      exchanged: ({ number }) => seen.push([name, number]),
    }),
  })
  const made = await make('one')
  if (typeof made === 'string') throw new Error(made)
  made.session.setClock({ clockAt: 5000, rate: 0 })
  const client = await RawClient.connect(made.listeners[0]?.port ?? 0)
  await client.send('hello\r\n').takeUntil('\r\n')
  expect(seen).toEqual([
    ['one', { do: 'set-clock', clockAt: 5000, rate: 0 }, 0],
    ['one', 1],
  ])
  client.socket.destroy()
})
