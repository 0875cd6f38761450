import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createWorld } from '../../core/world.ts'
import { describedWorld, january, toldOf } from './generated.fixture.ts'

/** A sha-256 of everything that is generated from a seed. */
function digestOf(seed: number): string {
  const { devices, users, groups, recordings, server } = describedWorld(
    `seed: ${seed}\ngenerated: { devices: 50, agents: 40, groups: 6, recordings: 2000, ${january} }`,
  )
  const { nextRecordId } = server
  const everything = {
    devices,
    users,
    groups,
    recordings: Array.from(recordings, toldOf),
    nextRecordId,
  }
  return createHash('sha256').update(canonicalText(everything)).digest('hex')
}

/** JSON in which the order of keys, which says nothing, is that of the alphabet. */
function canonicalText(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

describe('the same seed', () => {
  test('gives the same world, today and with the next change', () => {
    // Another version of faker may give other names: then this is another world, and says so here.
    const faker: { version: string } = JSON.parse(
      readFileSync('node_modules/@faker-js/faker/package.json', 'utf8'),
    )
    expect([faker.version, digestOf(7)]).toEqual([
      '10.6.0',
      'e5580114f3c073ab387256783b90236193defb83de3fb944f6f8e5a25528989c',
    ])
  })

  test('gives the same world twice, and another seed another', () => {
    const digests = [digestOf(7), digestOf(8), digestOf(7)]
    expect(digests[2]).toBe(digests[0])
    expect(digests[1]).not.toBe(digests[0])
  })

  test('gives the same recordings however often they are read', () => {
    const { recordings } = describedWorld(
      `generated: { devices: 5, agents: 5, recordings: 100, ${january} }`,
    )
    expect(Array.from(recordings, toldOf)).toEqual(Array.from(recordings, toldOf))
  })
})

const busy = describedWorld(`
seed: 11
server: { timeZone: America/New_York, nextRecordId: 40 }
cores: [{ ident: 1 }, { ident: 2 }]
devices: [{ id: 4001, alias: A4001 }]
users: [{ id: 20, firstName: Ada, lastName: Byron, phones: [4001] }]
groups: [{ id: 3, name: Orders, phones: [4001] }]
recordings: [{ id: 70, device: 4001, startedAt: 2025-01-10T10:00:00Z, seconds: 3 }]
generated: { devices: 60, agents: 50, groups: 9, recordings: 3000, ${january} }
`)
const recordings = [...busy.recordings].slice(1)
const devices = busy.devices.slice(1)
const agents = busy.users.slice(1)
const groups = busy.groups.slice(1)

describe('what is generated', () => {
  test('is as much as was asked for, after what the file says', () => {
    expect([devices, agents, groups, recordings].map(({ length }) => length)).toEqual([
      60, 50, 9, 3000,
    ])
    expect([busy.devices[0]?.deviceId, busy.users[0]?.userId, busy.groups[0]?.id]).toEqual([
      '4001',
      20,
      3,
    ])
  })

  test('is numbered above what the file says', () => {
    expect([devices[0]?.deviceId, agents[0]?.userId, groups[0]?.id]).toEqual(['4002', 21, 4])
    expect([recordings[0]?.recordId, busy.server.nextRecordId]).toEqual([71, 3071])
  })

  test('has devices on every core in turn', () => {
    expect(devices.slice(0, 3).map(({ core }) => core)).toEqual([1, 2, 1])
  })

  test('has agents with a phone each, and nobody with that of another', () => {
    const phones = agents.flatMap((agent) => agent.phones)
    expect(phones).toEqual(devices.slice(0, 50).map(({ deviceId }) => deviceId))
  })

  test('has every agent in one QA group, and groups of one size and another name than there was', () => {
    const members = groups.flatMap(({ phones }) => phones)
    expect(new Set(members).size).toBe(50)
    expect(groups.map(({ phones }) => phones.length)).toEqual([6, 6, 6, 6, 6, 5, 5, 5, 5])
    expect(groups.map(({ name }) => name)).toEqual([
      'New customers',
      'Invoices',
      'Payments',
      'First line',
      'Second line',
      'Cancellations',
      'Claims',
      'New customers 2',
      'Orders 2',
    ])
  })

  test('has recordings of agents at their devices, in their groups', () => {
    const agentAt = new Map(agents.map((agent) => [agent.phones[0], agent]))
    const groupOf = new Map(groups.flatMap(({ id, phones }) => phones.map((phone) => [phone, id])))
    const coreOf = new Map(devices.map(({ deviceId, core }) => [deviceId, core]))
    for (const { deviceId, userId, sysUser, crmUser, groupId, core } of recordings) {
      const agent = agentAt.get(deviceId)
      expect([userId, sysUser, crmUser]).toEqual([agent?.userId, agent?.sysUser, agent?.crmUser])
      expect([groupId, core]).toEqual([groupOf.get(deviceId), coreOf.get(deviceId)])
    }
  })

  test('has recordings within the period, oldest first, by ascending RECORDIDs', () => {
    const from = Date.UTC(2026, 0, 1, 5)
    const to = Date.UTC(2026, 1, 1, 5)
    let before = from
    for (const [index, { recordId, startedAt, endedAt }] of recordings.entries()) {
      expect(recordId).toBe(71 + index)
      expect(startedAt).toBeGreaterThanOrEqual(before)
      expect(endedAt).toBeGreaterThan(startedAt)
      expect(endedAt).toBeLessThanOrEqual(to)
      before = startedAt
    }
  })

  test('has call lengths around three and a half minutes, some much longer', () => {
    const seconds = recordings.map(({ startedAt, endedAt }) => (endedAt - startedAt) / 1000)
    const sorted = seconds.toSorted((a, b) => a - b)
    expect(sorted[1500]).toBeGreaterThan(190)
    expect(sorted[1500]).toBeLessThan(230)
    expect(seconds.filter((length) => length > 900).length).toBeGreaterThan(50)
  })

  test('has calls in and out, each with an id of its own', () => {
    const directions = recordings.filter(({ data }) => data.CALLDIRECTION === 'I').length / 3000
    expect(directions).toBeGreaterThan(0.68)
    expect(directions).toBeLessThan(0.76)
    expect(new Set(recordings.map(({ data }) => data.CALLID)).size).toBe(3000)
  })

  test('has some recordings of which a stretch within is withheld', () => {
    const withheld = recordings.filter((recording) => recording.withheld.length > 0)
    expect(withheld.length).toBeGreaterThan(30)
    for (const { startedAt, endedAt, withheld: stretches } of withheld) {
      for (const { from, to } of stretches) {
        expect(startedAt < from && from < to && to <= endedAt).toBe(true)
      }
    }
  })

  test('has nobody in two calls at once while others are free', () => {
    const busyUntil = new Map<string, number>()
    const crowded = recordings.filter(({ deviceId, startedAt, endedAt }) => {
      const isBusy = (busyUntil.get(deviceId) ?? 0) > startedAt
      busyUntil.set(deviceId, endedAt)
      return isBusy
    })
    expect(crowded).toEqual([])
  })

  test('makes a world', () => {
    const world = createWorld(busy)
    expect(world.devices.count()).toBe(61)
    expect(world.recordings.find(3070)).toMatchObject({ recordId: 3070, channel: undefined })
    expect(world.recordings.takeId()).toBe(3071)
  })
})

test('recordings of the file stand among the generated ones, in the order of their start', () => {
  const { recordings: all } = describedWorld(`
recordings:
  - { id: 3, device: 9, startedAt: 2026-03-01T00:00:00Z, seconds: 3 }
  - { id: 1, device: 9, startedAt: 2026-01-15T12:00:00Z, seconds: 3 }
  - { id: 2, device: 9, startedAt: 2025-01-15T12:00:00Z, seconds: 3 }
generated: { devices: 5, recordings: 400, ${january} }
`)
  const found = [...all]
  const starts = found.map(({ startedAt }) => startedAt)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(found).toHaveLength(403)
  expect([found[0]?.recordId, found.at(-1)?.recordId]).toEqual([2, 3])
})

describe('with less than all of it', () => {
  test('devices alone are numbered from 1001 in an empty world', () => {
    const world = describedWorld('generated: { devices: 2 }')
    expect(world.devices).toEqual([
      { deviceId: '1001', alias: 'A1001', core: 1 },
      { deviceId: '1002', alias: 'A1002', core: 1 },
    ])
    expect([...world.recordings]).toEqual([])
  })

  test('devices are numbered as the file wants it', () => {
    const world = describedWorld('generated: { devices: 1, firstDevice: 0700 }')
    expect(world.devices).toEqual([{ deviceId: '700', alias: 'A700', core: 1 }])
  })

  test.each([
    ['a device', 'devices: [{ id: 5000 }]'],
    ['an alias', 'devices: [{ id: front, alias: 5000 }]'],
    ['an alias with a letter', 'devices: [{ id: front, alias: A5000 }]'],
    ['a phone', 'users: [{ id: 1, firstName: a, lastName: b, phones: [5000] }]'],
    ['a station', 'stations: [{ name: pc, device: 5000 }]'],
    ['a schedule', 'schedules: [{ name: all, devices: [5000] }]'],
    ['a call', 'calls: [{ device: 5000, startedAt: 2026-01-01T00:00:00Z }]'],
    [
      'a recording',
      'recordings: [{ id: 1, device: 5000, startedAt: 2026-01-01T00:00:00Z, seconds: 1 }]',
    ],
  ])('devices are numbered above the number of %s', (_, text) => {
    const world = describedWorld(`${text}\ngenerated: { devices: 1 }`)
    expect(world.devices.at(-1)?.deviceId).toBe('5001')
  })

  test('agents who find no device have no phone', () => {
    const { users } = describedWorld('generated: { devices: 1, agents: 2 }')
    expect(users.map(({ phones, isAgent }) => [phones, isAgent])).toEqual([
      [['1001'], true],
      [[], true],
    ])
  })

  test('without agents every device is recorded, as nobody', () => {
    const world = describedWorld(`generated: { devices: 3, groups: 2, recordings: 60, ${january} }`)
    const found = [...world.recordings]
    expect(new Set(found.map(({ deviceId }) => deviceId)).size).toBe(3)
    for (const { userId, sysUser, groupId } of found) {
      expect([userId, sysUser, groupId]).toEqual([undefined, '', undefined])
    }
  })

  test('a period of a second holds recordings of a second', () => {
    const second = 'period: { from: 2026-01-01T00:00:00, to: 2026-01-01T00:00:01 }'
    const world = describedWorld(`generated: { devices: 1, recordings: 3, ${second} }`)
    const begin = Date.UTC(2026, 0, 1)
    expect(Array.from(world.recordings, ({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual(
      Array.from({ length: 3 }, () => [begin, begin + 1000]),
    )
  })
})
