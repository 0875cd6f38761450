import { createServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultConnection } from '../connection.ts'
import { ConnectionFailure } from '../connection-failure.ts'
import { ConnectLimit } from './connect-limit.ts'
import { withMessage } from './dial.ts'
import { openStream } from './open-stream.ts'
import { Servers } from './servers.fixture.ts'
import { toProxy } from './through-proxy.ts'

const servers = new Servers()
const opened: Socket[] = []

afterEach(() => {
  vi.useRealTimers()
  for (const socket of opened.splice(0)) socket.destroy()
  servers.stop()
})

test('a host that takes no connection is said', async () => {
  const port = await servers.start(createServer())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // The time is over before the other side can have done anything.
  const opening = openStream(new URL(`tcp://127.0.0.1:${port}`), defaultConnection)
  vi.advanceTimersByTime(5000)
  await expect(opening).rejects.toThrow(
    `127.0.0.1:${port} did not accept a connection within 5000 ms`,
  )
})

test('a proxy that takes no connection is said', async () => {
  const port = await servers.start(createServer())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const name = `http://127.0.0.1:${port}`
  const proxy = { kind: 'http', host: '127.0.0.1', port, name } as const
  const opening = toProxy(proxy, new ConnectLimit(70))
  vi.advanceTimersByTime(70)
  await expect(opening).rejects.toThrow(
    new ConnectionFailure(`the proxy ${name} did not accept a connection within 70 ms`),
  )
})

test('a connection that came about in time has no limit any longer', async () => {
  const port = await servers.start(createServer())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const socket = await openStream(new URL(`tcp://127.0.0.1:${port}`), defaultConnection)
  opened.push(socket)
  expect(vi.getTimerCount()).toBe(0)
})

test('of a host with several addresses it is said what happened at each', () => {
  const each = ['connect ECONNREFUSED ::1:9', 'connect ECONNREFUSED 127.0.0.1:9']
  const error = new AggregateError(each.map((message) => new Error(message)))
  expect(withMessage(error)).toEqual(new Error(each.join('; ')))
})
