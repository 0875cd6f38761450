import { beforeEach, describe, expect, test } from 'vitest'
import { SimulatorSession } from '../simulator-session.ts'
import type { Input } from './input.ts'
import { StateKeeper } from './state-keeper.ts'
import type { StateStore } from './state-store.ts'
import { ask, http, optionsOf } from './store.fixture.ts'

/** A store that notes what it is told, and can be full. */
class NotedStore implements StateStore {
  readonly inputs: Input[] = []
  replaced = 0
  isClosed = false
  isFull = false

  read(): undefined {}

  add(input: Input): number {
    if (this.isFull) throw new Error('database or disk is full')
    this.inputs.push(input)
    return 100
  }

  replace(): number {
    if (this.isFull) throw new Error('database or disk is full')
    this.replaced += 1
    return 250
  }

  close(): void {
    this.isClosed = true
  }
}

let store: NotedStore
let lost: unknown[]

beforeEach(() => {
  store = new NotedStore()
  lost = []
})

async function keptSession(text: string, foldBytes = 1000): Promise<SimulatorSession> {
  const keeper = new StateKeeper(store, {
    version: '1.0.0',
    foldBytes,
    lost: (error) => lost.push(error),
  })
  const options = optionsOf(text)
  const session = await SimulatorSession.begin({ ...options, observer: keeper })
  keeper.keep(session, options.realTime)
  return session
}

const devices = 'devices: [{ id: 1 }]\nclock: { runs: false }\n'
const recordings = `${devices}recordings: [{ id: 7, device: 1, startedAt: 2026-01-10T10:00:00Z, seconds: 2 }]`
const email = 'type=email&uniquefield=ident&ident=7&toaddress=a@b.example&media_format=webm'
const rule = `${devices}replies: [{ match: { command: TEST }, every: 2, delayMs: 1 }]`

describe('of requests', () => {
  test.each([
    ['one that changes the world is kept', devices, 'type=callstart&deviceid=1', 1],
    ['one that is refused may be, too', devices, 'type=callstop&deviceid=1', 1],
    ['a message that is mailed is kept', recordings, email, 1],
    ['one that asks for something is not', devices, 'type=devicelist', 0],
    ['unless rules count what comes', rule, 'type=devicelist', 1],
    ['what is no request is not', devices, 'type=nonsense', 0],
  ])('%s', async (_, text, query, count) => {
    const session = await keptSession(text)
    ask(session, http(query))
    expect(store.inputs).toHaveLength(count)
  })
})

describe('what is done beside the API is kept', () => {
  test.each<[string, (session: SimulatorSession) => unknown]>([
    ['a clock that is moved', (session) => session.advance(5)],
    ['a rule that is added', (session) => session.addReply({ match: { parameters: {} } })],
    ['a world that begins anew', (session) => session.reset()],
  ])('%s', async (_, act) => {
    const session = await keptSession(devices)
    await act(session)
    expect(store.inputs).toMatchObject([{ at: 0, realAt: 0, action: {} }])
  })
})

describe('inputs are folded into a new state', () => {
  test.each([
    ['when they are as large as was said', 1000, 10],
    ['when they are as large as the state', 0, 3],
  ])('%s', async (_, foldBytes, count) => {
    const session = await keptSession(devices, foldBytes)
    const seen = Array.from({ length: 2 * count }, () => {
      ask(session, http('type=callstart&deviceid=1'))
      return store.replaced
    })
    const before = Array.from({ length: count - 1 }, () => 1)
    const between = Array.from({ length: count - 1 }, () => 2)
    expect(seen).toEqual([...before, 2, ...between, 3])
  })

  test('when the session ends; then the store is closed', async () => {
    const session = await keptSession(devices)
    session.end()
    expect(store).toMatchObject({ replaced: 2, isClosed: true })
  })
})

describe('when something cannot be kept', () => {
  test('there is no answer, and it is told; from then on there is none to anything', async () => {
    const session = await keptSession(devices)
    store.isFull = true
    expect(() => ask(session, http('type=callstart&deviceid=1'))).toThrow('disk is full')
    expect(lost).toMatchObject([{ message: 'database or disk is full' }])
    store.isFull = false
    expect(() => ask(session, http('type=callstop&deviceid=1'))).toThrow('is kept no longer')
    session.end()
    expect(store).toMatchObject({ inputs: [], replaced: 1, isClosed: false })
    expect(lost).toHaveLength(1)
  })

  test('an action is not done in secret', async () => {
    const session = await keptSession(devices)
    store.isFull = true
    expect(() => session.advance(5)).toThrow('disk is full')
    await expect(session.reset()).rejects.toThrow('is kept no longer')
  })
})
