import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseScenario } from './scenario/read-scenario.ts'
import type { OpenedSession } from './session-registry.ts'
import { type Simulator, startSimulator, type WantedSession } from './start.ts'
import { RawClient } from './transport/raw-client.fixture.ts'

const first = {
  source: 'x.yaml',
  scenario: parseScenario('devices: [{ id: 1 }]\nschedules: [{ name: all }]', 'x.yaml'),
}

let simulator: Simulator

beforeEach(async () => {
  simulator = await startSimulator({ first, clock: 'frozen', tcp: 0, http: 0 })
})

afterEach(() => simulator.stop())

async function made(wanted: WantedSession = {}): Promise<OpenedSession> {
  const session = await simulator.makeSession(wanted)
  if (typeof session === 'string') throw new Error(session)
  return session
}

function portOf({ listeners }: Pick<Simulator, 'listeners'>, scheme: string): number {
  const port = listeners.find((listener) => listener.scheme === scheme)?.port
  if (port === undefined) throw new Error(`there is no port for ${scheme}`)
  return port
}

async function get(port: number, query: string, path = ''): Promise<string> {
  const url = `http://127.0.0.1:${port}${path}/webAPI.aspx?requestid=1&${query}`
  return (await fetch(url)).text()
}

const start = 'type=callstart&deviceid=1&callinstance=7'
const status = 'type=devicerecordingstatus&deviceid=1'
const isUp = (reply: string) => reply.includes('<CALLINSTANCE>7</CALLINSTANCE>')

test('200 sessions at once each do their own, by sockets and by HTTP', async () => {
  const sessions = await Promise.all(Array.from({ length: 200 }, () => made()))
  const listed = await Promise.all(
    sessions.map(async (session, index) => {
      const client = await RawClient.connect(portOf(session, 'tcp'))
      const device = `<DEVICEID>9${index}</DEVICEID>`
      const begin = `<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID>${device}</REQUEST>\r\n`
      await client.send(begin).takeUntil('\r\n')
      client.socket.destroy()
      const reply = await get(portOf(session, 'http'), 'type=devicelist')
      return [...reply.matchAll(/<DEVICEID>(\d+)/g)].map(([, id]) => id)
    }),
  )
  expect(listed).toEqual(sessions.map((_, index) => ['1', `9${index}`]))
  expect(simulator.main.counts()).toMatchObject({ devices: 1, callsUp: 0 })
})

describe('a session', () => {
  test('is reached by its path on the ports of the simulator too', async () => {
    const { name } = await made({ name: 'one' })
    const port = portOf(simulator, 'http')
    await get(port, start, `/sessions/${name}`)
    expect(isUp(await get(port, status, `/Sessions/${name}`))).toBe(true)
    expect(isUp(await get(port, status))).toBe(false)
  })

  test('that is not there is told', async () => {
    const url = `http://127.0.0.1:${portOf(simulator, 'http')}/sessions/two/webAPI.aspx`
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([404, 'there is no session two\n'])
  })

  test('has a clock of its own', async () => {
    const { session } = await made({ clock: 'real', rate: 60 })
    expect(session.rate).toBe(60)
    session.setClock({ clockAt: 0, rate: 0 })
    expect([session.now(), simulator.main.rate]).toEqual([0, 0])
    expect(simulator.main.now()).toBeGreaterThan(0)
  })

  test('begins with the scenario that is asked for, and goes back to it', async () => {
    const scenario = parseScenario('devices: [{ id: 2 }, { id: 3 }]', 'y.yaml')
    const { session } = await made({ first: { source: 'y.yaml', scenario } })
    expect(session.counts().devices).toBe(2)
    await session.load(first)
    expect(session.counts().devices).toBe(1)
    await session.reset()
    expect(session.counts().devices).toBe(2)
  })

  test('has a journal of its own, in which connections are counted', async () => {
    const { session, listeners } = await made({ name: 'one' })
    await get(portOf({ listeners }, 'http'), 'type=test')
    await get(portOf(simulator, 'http'), 'type=test', '/sessions/one')
    await get(portOf(simulator, 'http'), 'type=test')
    const noted = ({ journal }: typeof session) =>
      journal.all().map(({ number, origin }) => [number, origin.connection])
    expect(noted(session)).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(noted(simulator.main)).toEqual([[1, 1]])
  })

  test('that is dropped leaves the others as they are', async () => {
    const [one, two] = await Promise.all([made(), made()])
    await simulator.sessions.drop(one.name)
    await expect(get(portOf(one, 'http'), 'type=test')).rejects.toThrow()
    expect(await get(portOf(two, 'http'), 'type=test')).toContain('API_OK')
  })
})

test('sessions stop with the simulator', async () => {
  const session = await made()
  await simulator.stop()
  await expect(get(portOf(session, 'http'), 'type=test')).rejects.toThrow()
})
