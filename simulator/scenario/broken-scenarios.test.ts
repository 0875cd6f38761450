import { expect, test } from 'vitest'
import { parseScenario, ScenarioError } from './read-scenario.ts'

/** Files as people get them wrong, and all that they are told. */

function told(text: string): string[] {
  try {
    parseScenario(text, 'x.yaml')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n')
    throw error
  }
}

const anInstant = "an instant such as 2026-02-01T11:49:32Z, or without Z on the server's clock"

test.each([
  ['a text as the file', 'quiet office', ['x.yaml:1:1: found "quiet office", allowed: a mapping']],
  [
    'a mapping for a list',
    'devices:\n  4001: { alias: A }\n',
    ['x.yaml:2:3: devices: found a mapping, allowed: a list'],
  ],
  [
    'a text for a thing of a list',
    'devices:\n  - 4001\n  - 4002\n',
    [
      'x.yaml:2:5: devices, no. 1: found "4001", allowed: a mapping',
      'x.yaml:3:5: devices, no. 2: found "4002", allowed: a mapping',
    ],
  ],
  [
    'a list for a text',
    'users:\n  - { id: 1, firstName: [Ada], lastName: B }\n',
    ['x.yaml:2:25: users, no. 1, firstName: found a list, allowed: a text that is not blank'],
  ],
  [
    'a text for a list of texts',
    'users:\n  - { id: 1, firstName: A, lastName: B, phones: 4001 }\n',
    ['x.yaml:2:49: users, no. 1, phones: found "4001", allowed: a list'],
  ],
  ['a key without its value', 'devices:\n', ['x.yaml:1:9: devices: found "", allowed: a list']],
  [
    'a key that is nearly one',
    'clock:\n  run: false\n',
    ['x.yaml:2:3: clock, run: there is no such key; did you mean runs? allowed: at, runs, rate'],
  ],
  [
    'a key of another place',
    'devices:\n  - { id: 1, phones: [1] }\n',
    ['x.yaml:2:14: devices, no. 1, phones: there is no such key, allowed: id, alias, core'],
  ],
  [
    'two keys that are none',
    'server: { disk: { capacityMb: 9, freeMB: 1, kind: ssd } }\n',
    [
      'x.yaml:1:17: server, disk, freeMb: is missing, needed: a whole number',
      'x.yaml:1:34: server, disk, freeMB: there is no such key; did you mean freeMb? allowed: capacityMb, freeMb',
      'x.yaml:1:45: server, disk, kind: there is no such key, allowed: capacityMb, freeMb',
    ],
  ],
  [
    'a word that is none of the choices',
    'channels:\n  - { id: 1, core: 1, state: idle }\n',
    [
      'x.yaml:2:30: channels, no. 1, state: found "idle", allowed: one of Idle, OffHook, Recording, Playback, Waiting, Error, Resetting, PreparingToRecord, FinishRecording, DialingForPlayback',
    ],
  ],
  [
    'neither true nor false',
    'clock:\n  runs: no\n',
    ['x.yaml:2:9: clock, runs: found "no", allowed: one of true, false'],
  ],
  [
    'a date for an instant',
    'clock:\n  at: 2026-02-01\n',
    [`x.yaml:2:7: clock, at: found "2026-02-01", allowed: ${anInstant}`],
  ],
  [
    'days that never were',
    'clock: { at: 2026-02-29T00:00:00Z }\nrecordings:\n  - { id: 1, device: 1, startedAt: 2026-04-31T00:00:00Z, seconds: 1 }\n',
    [
      'x.yaml:1:14: clock, at: there is no such moment as 2026-02-29T00:00:00Z',
      'x.yaml:3:36: recordings, no. 1, startedAt: there is no such moment as 2026-04-31T00:00:00Z',
    ],
  ],
  [
    'ids that are there already',
    'devices: [{ id: 1 }, { id: 1 }]\nrecordings:\n  - &one { id: 1, device: 1, startedAt: 2026-01-01T00:00:00Z, seconds: 1 }\n  - *one\n',
    [
      'x.yaml:1:28: devices, no. 2, id: 1 is there already',
      'x.yaml:3:16: recordings, no. 2, id: 1 is there already',
    ],
  ],
  [
    'references to nothing',
    'channels: [{ id: 1, core: 7 }]\ngroups: [{ id: 1, name: A, phones: [9] }]\nroles: { devices: { Desk: 4001 } }\n',
    [
      'x.yaml:1:27: channels, no. 1, core: there is no core 7; there are 1',
      'x.yaml:2:37: groups, no. 1, phones, no. 1: there is no phone 9; there is none',
      'x.yaml:3:27: roles, devices, Desk: there is no device 4001; there is none',
    ],
  ],
  [
    'numbers that are none, or too large',
    'seed: 0x1F\ncores:\n  - { ident: 1, prepareMs: 0.5 }\nschedules:\n  - { name: a, percentage: 120, keepDays: -1 }\n',
    [
      'x.yaml:1:7: seed: found "0x1F", allowed: a whole number',
      'x.yaml:3:28: cores, no. 1, prepareMs: found "0.5", allowed: a whole number',
      'x.yaml:5:28: schedules, no. 1, percentage: found "120", allowed: a number from 0 to 100',
      'x.yaml:5:43: schedules, no. 1, keepDays: found "-1", allowed: a whole number',
    ],
  ],
  [
    'a thing that lacks most',
    'recordings:\n  - id: 1\n',
    [
      'x.yaml:2:5: recordings, no. 1, device: is missing, needed: a text that is not blank',
      `x.yaml:2:5: recordings, no. 1, startedAt: is missing, needed: ${anInstant}`,
      'x.yaml:2:5: recordings, no. 1, seconds: is missing, needed: a whole number',
    ],
  ],
  [
    'data that no call has',
    'calls:\n  - device: 1\n    startedAt: 2026-01-01T00:00:00Z\n    data: { ani: 5, CALLDIRECTION: in }\n',
    [
      'x.yaml:4:13: calls, no. 1, data, ani: there is no such key; did you mean ANI? allowed: GROUP, GATE, ANI, DNIS, USER1, USER2, USER3, USER4, USER5, USER6, USER7, USER8, USER9, USER10, USER11, USER12, USER13, USER14, USER15, CALLDIRECTION, CALLID',
      'x.yaml:4:36: calls, no. 1, data, CALLDIRECTION: found "in", allowed: I or O',
    ],
  ],
  [
    'a fault of no kind, and one with a key of another',
    'replies:\n  - fault: { kind: cutt }\n  - fault: { kind: cut, bytes: 5 }\n  - fault: { after: 5 }\n',
    [
      'x.yaml:2:20: replies, no. 1, fault, kind: found "cutt", allowed: one of cut, reset, pieces, garbage, truncate, no-terminator, silence, http-status, slow-body, duplicate',
      'x.yaml:3:25: replies, no. 2, fault, bytes: there is no such key, allowed: kind, after',
      'x.yaml:4:12: replies, no. 3, fault, kind: is missing, needed: one of cut, reset, pieces, garbage, truncate, no-terminator, silence, http-status, slow-body, duplicate',
    ],
  ],
  [
    'a key of a script that is none',
    'script:\n  - { after: 1, evry: 2, do: [{ call-ends: { device: 1 } }] }\n',
    [
      'x.yaml:2:17: script, no. 1, evry: there is no such key; did you mean every? allowed: name, after, at, every, times, do',
    ],
  ],
  [
    'what a file has twice',
    'seed: 1\ndevices: []\nseed: 2\ndevices: []\n',
    ['x.yaml:3:1: the key is there already', 'x.yaml:4:1: the key is there already'],
  ],
  [
    'something of everything',
    `description: [a]
colour: red
server: { timeZone: Mars }
devices:
  - { id: 1, core: one }
  - { id: 2, core: 7 }
  - { id: 2 }
  - { alias: A }
roles:
  devices: { Desk: 1, Lobby: 9 }
  users: { Ada: 11 }
`,
    [
      'x.yaml:1:14: description: found a list, allowed: a text',
      expect.stringMatching(/^x\.yaml:2:1: colour: there is no such key, allowed: extends, /),
      'x.yaml:3:21: server, timeZone: found "Mars", allowed: a time zone such as America/New_York',
      'x.yaml:5:20: devices, no. 1, core: found "one", allowed: a whole number',
      'x.yaml:6:20: devices, no. 2, core: there is no core 7; there are 1',
      'x.yaml:7:11: devices, no. 3, id: 2 is there already',
      'x.yaml:8:5: devices, no. 4, id: is missing, needed: a text that is not blank',
      // Lobby may be the device whose id is missing, so that is not told.
      'x.yaml:11:17: roles, users, Ada: there is no user 11; there is none',
    ],
  ],
  [
    'a wrong value in what else is right',
    'cores: [{ ident: x }]\ndevices: [{ id: 1, core: 2 }]\nusers: [{ id: 1, firstName: A, lastName: B, status: D, phones: [1] }]\n',
    [
      'x.yaml:1:18: cores, no. 1, ident: found "x", allowed: a whole number',
      'x.yaml:3:64: users, no. 1, phones: a deleted user has no phones',
    ],
  ],
])('%s', (_, text, says) => {
  expect(told(text)).toEqual(says)
})

test('a long text is told by its beginning', () => {
  expect(told(`seed: ${'x'.repeat(1000)}`)).toEqual([
    `x.yaml:1:7: seed: found "${'x'.repeat(100)}…", allowed: a whole number`,
  ])
})

test('a thousand broken things are told, each once', () => {
  const devices = Array.from({ length: 1000 }, (_, index) => `  - { Id: ${index} }\n`)
  const lines = told(`devices:\n${devices.join('')}`)
  expect(lines).toHaveLength(2000)
  expect(lines[1]).toBe(
    'x.yaml:2:7: devices, no. 1, Id: there is no such key; did you mean id? allowed: id, alias, core',
  )
})
