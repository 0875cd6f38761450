import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseScenario, readScenario, ScenarioError } from './read-scenario.ts'

/** Every defect of a scenario's text, one a line, as whoever started it reads them. */
function defects(text: string): string {
  try {
    parseScenario(text, 'x.yaml')
    return 'none'
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
}

describe('a scenario', () => {
  test('that is empty is a server with one core, and everything has its default', () => {
    const scenario = parseScenario('', 'x.yaml')
    const files = { fileType: 'wav', screenFileType: 'webm' }
    expect(scenario.cores).toEqual([
      { ident: 1, capacity: 'unlimited', prepareMs: 500, finishMs: 0, ...files },
    ])
    expect(scenario).toMatchObject({ seed: 1, devices: [], server: { timeZone: 'UTC' } })
  })

  test('keeps texts as they are written', () => {
    const text =
      'devices: [{ id: 0012, alias: 1e5 }, { id: +1, alias: null }, { id: 0x1F, alias: yes }]'
    expect(parseScenario(text, 'x.yaml').devices).toEqual([
      { id: '0012', alias: '1e5' },
      { id: '+1', alias: 'null' },
      { id: '0x1F', alias: 'yes' },
    ])
  })

  test('makes numbers and truth values of what must be one', () => {
    const text = 'seed: 7\nschedules: [{ name: a, priority: 010, screen: true, active: false }]'
    expect(parseScenario(text, 'x.yaml')).toMatchObject({
      seed: 7,
      schedules: [{ priority: 10, screen: true, active: false }],
    })
  })

  test.each(readdirSync('scenarios').filter((file) => file.endsWith('.yaml')))(
    'scenarios/%s can be used',
    (file) => {
      expect(() => readScenario(join('scenarios', file))).not.toThrow()
    },
  )
})

describe('a defect is told with its place', () => {
  test.each([
    [
      'text that is no YAML',
      'devices: [',
      'x.yaml:1:11: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a key twice', 'seed: 1\nseed: 2', 'x.yaml:2:1: the key is there already'],
    ['a list where a mapping must be', '- 1', 'x.yaml:1:1: found a list, allowed: a mapping'],
    [
      'a key that is indented too far',
      'seed: 1\n speed: 2',
      'x.yaml:1:7: a key is where none can be; is it indented right?',
    ],
    [
      'an unknown key',
      'clock: { runs: true, speed: 2 }',
      'x.yaml:1:22: clock, speed: there is no such key, allowed: at, runs, rate',
    ],
    [
      'a key that is missing',
      'devices:\n  - alias: A1',
      'x.yaml:2:5: devices, no. 1, id: is missing, needed: a text that is not blank',
    ],
    [
      'a blank where a text must be',
      'devices:\n  - id: ""',
      'x.yaml:2:9: devices, no. 1, id: found "", allowed: a text that is not blank',
    ],
    ['no number', 'seed: x', 'x.yaml:1:7: seed: found "x", allowed: a whole number'],
    [
      'a number below 0',
      'cores: [{ ident: -1 }]',
      'x.yaml:1:18: cores, no. 1, ident: found "-1", allowed: a whole number',
    ],
    [
      'more than there is of anything',
      'schedules: [{ name: a, percentage: 101 }]',
      'x.yaml:1:36: schedules, no. 1, percentage: found "101", allowed: a number from 0 to 100',
    ],
    [
      'a word that is none of the choices',
      'dialect: { framing: lines }',
      'x.yaml:1:21: dialect, framing: found "lines", allowed: one of end-tag, newline',
    ],
    [
      'a direction that is none',
      'calls: [{ device: 1, startedAt: 2026-01-01T00:00:00Z, data: { CALLDIRECTION: X } }]',
      'x.yaml:1:78: calls, no. 1, data, CALLDIRECTION: found "X", allowed: I or O',
    ],
    [
      'a zone that is none',
      'server: { timeZone: Mars }',
      'x.yaml:1:21: server, timeZone: found "Mars", allowed: a time zone such as America/New_York',
    ],
    [
      'no instant',
      'clock: { at: today }',
      'x.yaml:1:14: clock, at: found "today", allowed: an instant such as 2026-02-01T11:49:32Z, or without Z on the server\'s clock',
    ],
    [
      'a rate that is none',
      'clock: { rate: 0 }',
      'x.yaml:1:16: clock, rate: found "0", allowed: a whole number from 1 to 86400',
    ],
    [
      'a rate of a clock that stands',
      'clock: { runs: false, rate: 60 }',
      'x.yaml:1:29: clock, rate: a clock that does not run has no rate',
    ],
    [
      'a moment that never was',
      'clock: { at: 2026-02-30T00:00:00Z }',
      'x.yaml:1:14: clock, at: there is no such moment as 2026-02-30T00:00:00Z',
    ],
    [
      'a path without its backslash',
      'server: { recordingPath: "C:/x" }',
      'x.yaml:1:26: server, recordingPath: found "C:/x", allowed: a path that ends in a backslash',
    ],
    [
      'more free than there is',
      'server: { ram: { totalMb: 1, freeMb: 2 } }',
      'x.yaml:1:16: server, ram: allowed: no more free than there is',
    ],
    [
      'more processors than a reply holds',
      `server: { processors: [${'{ speedMhz: 1, type: x }, '.repeat(65)}] }`,
      'x.yaml:1:23: server, processors: allowed: no more than 64 processors',
    ],
    ['a list that must not be empty', 'cores: []', 'x.yaml:1:8: cores: allowed: at least one core'],
    [
      'a text where a list must be',
      'devices: none',
      'x.yaml:1:10: devices: found "none", allowed: a list',
    ],
    [
      'a mapping where a text must be',
      'seed: {}',
      'x.yaml:1:7: seed: found a mapping, allowed: a whole number',
    ],
    [
      'an id twice',
      'devices: [{ id: 1 }, { id: 1 }]',
      'x.yaml:1:28: devices, no. 2, id: 1 is there already',
    ],
    [
      'a phone of two users',
      'users: [{ id: 1, firstName: a, lastName: b, phones: [7] }, { id: 2, firstName: c, lastName: d, phones: [6, 7] }]',
      'x.yaml:1:108: users, no. 2, phones, no. 2: 7 is there already',
    ],
    [
      'a station of two devices',
      'stations: [{ name: a, device: 1 }, { name: a, device: 2 }]',
      'x.yaml:1:44: stations, no. 2, name: a is there already',
    ],
    [
      'a call twice',
      'calls: [{ device: 1, startedAt: 2026-01-01T00:00:00Z }, { device: 1, startedAt: 2026-01-01T00:00:00Z }]',
      'x.yaml:1:57: calls, no. 2, instance: instance "" on device 1 is there already',
    ],
    [
      'a core that is not there',
      'devices: [{ id: 1, core: 2 }]',
      'x.yaml:1:26: devices, no. 1, core: there is no core 2; there are 1',
    ],
    [
      'an agent who is not there',
      'recordings: [{ id: 1, device: 1, agent: 5, startedAt: 2026-01-01T00:00:00Z, seconds: 1 }]',
      'x.yaml:1:41: recordings, no. 1, agent: there is no user 5; there is none',
    ],
    [
      'a group under a name that another has, but for its case',
      'groups: [{ id: 1, name: Sales }, { id: 2, name: SALES }]',
      'x.yaml:1:49: groups, no. 2, name: SALES is there already',
    ],
    [
      'a role under a name that another has',
      'securityRoles: [{ id: 1, name: a }, { id: 2, name: "a " }]',
      'x.yaml:1:52: securityRoles, no. 2, name: a  is there already',
    ],
    [
      'a group twice',
      'groups: [{ id: 1, name: a }, { id: 1, name: b }]',
      'x.yaml:1:36: groups, no. 2, id: 1 is there already',
    ],
    [
      'a role twice',
      'securityRoles: [{ id: 1, name: a }, { id: 1, name: b }]',
      'x.yaml:1:43: securityRoles, no. 2, id: 1 is there already',
    ],
    [
      'a group with a phone of nobody',
      'groups: [{ id: 1, name: a, phones: [7] }]',
      'x.yaml:1:37: groups, no. 1, phones, no. 1: there is no phone 7; there is none',
    ],
    [
      'a role for a group that is not there',
      'groups: [{ id: 1, name: a }]\nsecurityRoles: [{ id: 1, name: a, groups: [1, 2] }]',
      'x.yaml:2:47: securityRoles, no. 1, groups, no. 2: there is no group 2; there are 1',
    ],
    [
      'a role of a user who is not there',
      'securityRoles: [{ id: 1, name: a, users: [5] }]',
      'x.yaml:1:43: securityRoles, no. 1, users, no. 1: there is no user 5; there is none',
    ],
    [
      'a recording of a group that is not there',
      'recordings: [{ id: 1, device: 1, group: 5, startedAt: 2026-01-01T00:00:00Z, seconds: 1 }]',
      'x.yaml:1:41: recordings, no. 1, group: there is no group 5; there is none',
    ],
    [
      'a group by a number that none has',
      'roles: { groups: { Closed Team: 9 } }',
      'x.yaml:1:33: roles, groups, Closed Team: there is no group 9; there is none',
    ],
    [
      'a role by a number that none has',
      'roles: { securityRoles: { Reviewer: 9 } }',
      'x.yaml:1:37: roles, securityRoles, Reviewer: there is no role 9; there is none',
    ],
    [
      'a role of no device',
      'roles: { devices: { Front Desk: 9 } }',
      'x.yaml:1:33: roles, devices, Front Desk: there is no device 9; there is none',
    ],
    [
      'a role of no recording',
      'roles: { recordings: { First: 9 } }',
      'x.yaml:1:31: roles, recordings, First: there is no recording 9; there is none',
    ],
    [
      'a role of no user',
      'roles: { users: { Boss: 9 } }',
      'x.yaml:1:25: roles, users, Boss: there is no user 9; there is none',
    ],
    [
      'a deleted user with a phone',
      'users: [{ id: 1, firstName: a, lastName: b, status: D, phones: [7] }]',
      'x.yaml:1:64: users, no. 1, phones: a deleted user has no phones',
    ],
    [
      'a user who was added at a moment that never was',
      'users: [{ id: 1, firstName: a, lastName: b, addedAt: 2026-02-30T00:00:00Z }]',
      'x.yaml:1:54: users, no. 1, addedAt: there is no such moment as 2026-02-30T00:00:00Z',
    ],
    [
      'a user who was changed at one',
      'users: [{ id: 1, firstName: a, lastName: b, modifiedAt: 2026-02-30T00:00:00Z }]',
      'x.yaml:1:57: users, no. 1, modifiedAt: there is no such moment as 2026-02-30T00:00:00Z',
    ],
    [
      'a blackout that ends where it begins',
      'recordings: [{ id: 1, device: 1, startedAt: 2026-01-01T00:00:00Z, seconds: 9, blackouts: [{ from: 0, to: 9 }, { from: 4, to: 4 }] }]',
      'x.yaml:1:126: recordings, no. 1, blackouts, no. 2, to: must be after 4, where the blackout begins',
    ],
    [
      'a blackout that lasts longer than the recording',
      'recordings: [{ id: 1, device: 1, startedAt: 2026-01-01T00:00:00Z, seconds: 9, blackouts: [{ from: 8, to: 10 }] }]',
      "x.yaml:1:106: recordings, no. 1, blackouts, no. 1, to: must not be after 9, the recording's end",
    ],
    [
      'a password that could never be sent',
      'server: { importPassword: " x" }',
      'x.yaml:1:27: server, importPassword: found " x", allowed: a text without blanks at its ends',
    ],
    [
      'a place of a station that is no number',
      'stations: [{ name: a, device: 1, location: here }]',
      'x.yaml:1:44: stations, no. 1, location: found "here", allowed: a whole number',
    ],
  ])('%s', (_, text, message) => {
    expect(defects(text)).toBe(message)
  })

  test('all of them at once', () => {
    expect(defects('seed: x\ncolour: red\ndevices:\n  - id: ""\n').split('\n')).toEqual([
      'x.yaml:1:7: seed: found "x", allowed: a whole number',
      expect.stringMatching(/^x\.yaml:2:1: colour: there is no such key, allowed: extends, desc/),
      'x.yaml:4:9: devices, no. 1, id: found "", allowed: a text that is not blank',
    ])
  })

  test('names no more than twenty of what there is', () => {
    const devices = Array.from({ length: 25 }, (_, index) => `{ id: d${index} }`).join(', ')
    const message = defects(`devices: [${devices}]\nroles: { devices: { A: d99 } }`)
    expect(message).toMatch(/there is no device d99; there are d0, .*, d19, and 5 more$/)
  })
})

describe('a file', () => {
  test('that is not there is said', () => {
    expect(() => readScenario('nowhere.yaml')).toThrow(
      'nowhere.yaml:1:1: there is no file nowhere.yaml',
    )
  })

  test('that is longer than any may be is not read at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
    const file = join(folder, 'long.yaml')
    writeFileSync(file, '')
    truncateSync(file, 5_000_000_000)
    expect(() => readScenario(file)).toThrow(`${file}:1:1: ${file} is longer than 10000000 bytes`)
    rmSync(folder, { recursive: true })
  })

  test('is read, and its name stands in what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
    const file = join(folder, 'one.yaml')
    writeFileSync(file, 'seed: x')
    expect(() => readScenario(file)).toThrow(`${file}:1:7: seed`)
    rmSync(folder, { recursive: true })
  })
})
