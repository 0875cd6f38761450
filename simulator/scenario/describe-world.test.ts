import { expect, test } from 'vitest'
import { clockStart, describeWorld } from './describe-world.ts'
import { parseScenario } from './read-scenario.ts'

function described(text: string, now = 5000) {
  return describeWorld(parseScenario(text, 'x.yaml'), now)
}

test('the dialect is the default where the scenario says nothing', () => {
  expect(described('dialect: { recordStop: call }').dialect).toEqual({
    errorResultType: 'label',
    framing: 'end-tag',
    tagCase: 'upper',
    recordStop: 'call',
    blackout: 'standard',
    mediaFormats: 'documented',
    rawAmpersand: 'refused',
    userTimes: 'captured',
  })
})

test('what has no instant of its own is dated when the clock begins', () => {
  const world = described('channels: [{ id: 1, core: 1 }]')
  expect([world.server.startedAt, world.channels[0]?.changedAt]).toEqual([5000, 5000])
})

test.each([
  ['with Z', '2026-02-01T12:00:00Z', 1_769_947_200_000],
  ['with an offset', '2026-02-01T12:00:00+02:00', 1_769_940_000_000],
  ["without, on the server's clock", '2026-02-01T12:00:00', 1_769_965_200_000],
  ['in summer, without', '2026-07-01T12:00:00', 1_782_921_600_000],
  ['with milliseconds', '2026-02-01T12:00:00.5Z', 1_769_947_200_500],
])('an instant %s', (_, at, ms) => {
  const scenario = parseScenario(
    `server: { timeZone: America/New_York }\nclock: { at: ${at} }`,
    'x.yaml',
  )
  expect(clockStart(scenario)).toBe(ms)
})

test('the clock on the wall is that of the zone', () => {
  const { localTime } = described('server: { timeZone: America/New_York }').server
  expect(localTime(1_782_921_600_000)).toEqual({
    year: 2026,
    month: 7,
    day: 1,
    hour: 12,
    minute: 0,
    second: 0,
    offsetMinutes: -240,
  })
})

test('what names no core is on the first', () => {
  const world = described(
    'cores: [{ ident: 8 }, { ident: 2 }]\ndevices: [{ id: 1 }, { id: 2, core: 2 }]',
  )
  expect(world.devices.map(({ core }) => core)).toEqual([8, 2])
})

test('terms come in the order of their names, numbers as numbers', () => {
  const world = described('terminology: { user10: Ten, user9: Nine, agent: Advisor }')
  expect(world.terminology.map(({ name }) => name)).toEqual(['agent', 'user9', 'user10'])
})

test('a recording ends its seconds after its start', () => {
  const [recording] = described(
    'recordings: [{ id: 7, device: "1", startedAt: 1970-01-01T00:00:10Z, seconds: 60, data: { USER1: x } }]',
  ).recordings
  expect(recording).toMatchObject({
    recordId: 7,
    deviceId: '1',
    core: 1,
    startedAt: 10_000,
    endedAt: 70_000,
    data: { USER1: 'x' },
  })
})

test.each([
  ['with the offset that is written', '2026-07-01T12:00:00+02:00', 12, 120],
  ['in UTC', '2026-07-01T12:00:00Z', 12, 0],
  ['on the wall of the server', '2026-07-01T12:00:00', 12, -240],
])('the times of a user are read %s', (_, addedAt, hour, offsetMinutes) => {
  const [user] = described(
    `server: { timeZone: America/New_York }\nusers: [{ id: 1, firstName: a, lastName: b, addedAt: ${addedAt} }]`,
  ).users
  const expected = { year: 2026, month: 7, day: 1, hour, minute: 0, second: 0, offsetMinutes }
  expect(user?.addTime).toEqual(expected)
  expect(user?.modTime).toBeUndefined()
})
