import { afterEach, expect, test, vi } from 'vitest'
import { defaultParameters } from '../run-parameters.ts'
import { Secrets } from '../safety/secrets.ts'
import { closesAfterReply, reach } from '../target/reach.ts'
import type { Target } from '../target/target.ts'
import { clientFor } from './client-for.ts'
import { Servers, startTarget } from './connect/servers.fixture.ts'
import { defaultConnection } from './connection.ts'

const watched = vi.hoisted(() => ({ turn: (_perSecond: unknown, _requests: number) => {} }))

vi.mock('./connect/pacer.ts', () => ({
  paceOfRun: (perSecond: unknown) => async (requests: number) => watched.turn(perSecond, requests),
}))

const servers = new Servers()

afterEach(() => servers.stop())

function targetAt(address: URL): Target {
  return {
    address,
    roles: { devices: {}, recordings: {}, groups: {}, securityRoles: {} },
    control: undefined,
    connection: { ...defaultConnection, requestsPerSecond: 7 },
    secrets: new Secrets(),
    closesAfterReply: false,
    stop: async () => {},
  }
}

test.each(['tcp', 'http'] as const)(
  'all that a run sends over %s takes its turn',
  async (scheme) => {
    const { address, received } = await startTarget(servers, scheme)
    const turns: unknown[] = []
    watched.turn = (...turn) => turns.push(turn)
    const target = targetAt(address)
    await reach(address, target.connection)
    await closesAfterReply(address, target.connection)
    const clients = [1, 2].map(() => clientFor(target, defaultParameters))
    for (const client of clients) await client.send([['TYPE', 'TEST']])
    for (const client of clients) client.close()
    expect(received.length).toBe(scheme === 'tcp' ? 4 : 3)
    expect(turns).toEqual(received.map(() => [7, 1]))
  },
)
