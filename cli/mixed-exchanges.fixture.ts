import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { request } from '../simulator/any-request.fixture.ts'
import type { Dice } from '../simulator/core/dice.ts'

/** The world in which mixed exchanges happen: requests meet in it, and some meet what goes wrong. */
export const mixedScenario = `
seed: 7
clock: { at: 2026-02-02T15:00:00Z, rate: 60 }
server: { importPassword: secret, failingStations: [PC-broken], longestBlackoutSeconds: 30 }
cores: [{ ident: 1 }, { ident: 2, capacity: channels, prepareMs: 500, finishMs: 500 }]
channels: [{ id: 1, core: 2 }, { id: 2, core: 2 }]
devices:
  - { id: 4001, alias: A4001, core: 2 }
  - { id: 4002, alias: A4002 }
  - { id: 4003, core: 2 }
  - { id: 4004, core: 2 }
  - { id: 4005, alias: 9005 }
users:
  - { id: 1, username: ada.login, firstName: Ada, lastName: Byron, sysUser: ada, crmUser: CRM-ada, phones: [4001] }
  - { id: 2, username: alan.login, firstName: Grace, lastName: Murray, sysUser: grace, phones: [4003, 9005] }
stations: [{ name: PC-4001, device: 4001 }, { name: PC-4002, device: 4002 }]
groups: [{ id: 1, name: Sales, phones: [4001, 4003] }, { id: 2, name: Nights }]
securityRoles: [{ id: 1, name: Coach, groups: [1], users: [1, 2] }]
schedules: [{ name: Most, percentage: 60 }]
recordings:
  - { id: 11, device: 4001, startedAt: 2026-01-10T10:00:00Z, seconds: 1 }
  - { id: 12, device: 4003, startedAt: 2026-01-11T10:00:00Z, seconds: 1 }
  - { id: 101, device: 4001, startedAt: 2026-01-12T10:00:00Z, seconds: 3, blackouts: [{ from: 1, to: 2 }] }
script:
  - { name: ring, after: 30, every: 20, do: [{ call-starts: { device: 4002, data: { ANI: "1" } } }] }
  - { after: 35, every: 20, do: [{ call-ends: { device: 4002 } }] }
  - { name: full, after: 600, every: 900, do: [{ disk-fills: {} }] }
  - { after: 630, every: 900, do: [{ disk-frees: {} }] }
replies:
  - { name: no, match: {}, probability: 2, result: { label: API_DATABASE_QUERY_ERROR } }
  - { name: late, match: {}, every: 90, delayMs: 3 }
  - { name: pieces, match: { transport: tcp }, every: 70, fault: { kind: pieces, bytes: 100, everyMs: 1 } }
  - { name: mute, match: { transport: tcp }, every: 71, fault: { kind: silence } }
  - { name: twice, match: { transport: tcp }, every: 72, fault: { kind: duplicate } }
  - { name: noise, match: {}, probability: 1, fault: { kind: garbage, bytes: 30 } }
  - { name: cut, match: {}, every: 150, fault: { kind: cut, after: 60 } }
  - { name: reset, match: {}, every: 160, fault: { kind: reset } }
  - { name: status, match: { transport: http }, every: 40, fault: { kind: http-status, status: 503, body: no } }
  - { name: slow, match: { transport: http }, every: 50, fault: { kind: slow-body, bytes: 300, everyMs: 1 } }
`

type Deed = typeof request extends fc.Arbitrary<infer D> ? D : never

/** Requests of every command, most of which can be done: the same of the same seed. */
export function mixedRequests(count: number, seed: number): readonly Deed[] {
  return fc.sample(request, { seed, numRuns: count })
}

/** Where requests are sent to. */
export interface Address {
  readonly transport: 'tcp' | 'http'
  readonly port: number
  /** The path of the WebAPI's page. */
  readonly page: string
}

/**
 * Sends requests by one connection without waiting for replies, and waits until the other side has
 * closed it. What comes back is not looked at: it is in the journal.
 */
export async function sendMixed(
  deeds: readonly Deed[],
  { transport, port, page }: Address,
  dice: Dice,
): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.on('error', () => socket.destroy())
  socket.resume()
  await once(socket, 'connect').catch(() => {})
  const closed = socket.destroyed ? undefined : once(socket, 'close').catch(() => {})
  const texts = deeds.map((deed, index) =>
    transport === 'tcp'
      ? socketText(deed, index, dice)
      : httpText(deed, { index, page, isLast: index === deeds.length - 1 }, dice),
  )
  // In pieces that do not end where requests end.
  const all = texts.join('')
  const half = Math.floor(all.length * dice.next())
  socket.write(all.slice(0, half))
  socket.end(all.slice(half))
  await closed
}

function socketText({ name, sent }: Deed, index: number, dice: Dice): string {
  const values = [['TYPE', name], ['REQUESTID', String(index)], ...sent]
  const elements = values.map(([tag, value]) => `<${tag}>${value}</${tag}>`).join('')
  const chance = dice.next()
  if (chance < 0.01) return `hello ${name}\r\n`
  if (chance < 0.02) return `<REQUEST>${elements}\n`
  return `<REQUEST>${chance < 0.2 ? '\r\n' : ''}${elements}</REQUEST>\r\n`
}

interface InTurn {
  readonly index: number
  readonly page: string
  readonly isLast: boolean
}

function httpText({ name, sent }: Deed, { index, page, isLast }: InTurn, dice: Dice): string {
  const values = [['type', name], ['requestid', String(index)], ...sent]
  const query = values
    .map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  const elements = values.map(([key = '', value]) => `<${key}>${value}</${key}>`.toUpperCase())
  const close = isLast ? 'Connection: close\r\n' : ''
  const chance = dice.next()
  const post = (body: string) =>
    `POST ${page} HTTP/1.1\r\nHost: x\r\n${close}Content-Length: ${body.length}\r\n\r\n${body}`
  if (chance < 0.2) return post(query)
  if (chance < 0.3) return post(`<REQUEST>${elements.join('')}</REQUEST>`)
  const target = chance < 0.32 ? `/nothing?${query}` : `${page}?${query}`
  return `GET ${target} HTTP/1.1\r\nHost: x\r\n${close}\r\n`
}
