import { expect, test } from 'vitest'
import { parseScenario, ScenarioError } from './read-scenario.ts'

/** Every defect of a script, one a line, as whoever started it reads them. */
function defects(script: string, before = ''): string {
  try {
    parseScenario(`${before}\nscript: ${script}`, 'x.yaml')
    return 'none'
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
}

const doing = 'do: [{ disk-frees: {} }]'
const on = (action: string) => `[{ after: 1, do: [{ ${action} }] }]`

test.each([
  ['no list', '{ after: 1 }', 'x.yaml:2:9: script: found a mapping, allowed: a list'],
  [
    'an entry that does nothing',
    '[{ after: 1 }]',
    'x.yaml:2:10: script, no. 1, do: is missing, needed: a list',
  ],
  [
    'an empty list of actions',
    '[{ after: 1, do: [] }]',
    'x.yaml:2:26: script, no. 1, do: allowed: at least one action',
  ],
  [
    'a single action that is no list',
    '[{ after: 1, do: { disk-frees: {} } }]',
    'x.yaml:2:26: script, no. 1, do: found a mapping, allowed: a list',
  ],
  [
    'an action that is none',
    on('call-arrives: {}'),
    'x.yaml:2:29: script, no. 1, do, no. 1, call-arrives: there is no such key, allowed: call-starts, call-is-updated, call-is-transferred, call-ends, recording-starts, recording-stops, session-starts, session-ends, blackout-starts, blackout-ends, agent-blackout-starts, agent-blackout-ends, agent-logs-on, agent-logs-off, channel-fails, channel-recovers, disk-fills, disk-frees, core-goes, core-returns',
  ],
  [
    'two actions in one item',
    on('disk-fills: {}, disk-frees: {}'),
    'x.yaml:2:27: script, no. 1, do, no. 1: allowed: one action, each in its own item',
  ],
  [
    'an action that is told nothing',
    on('disk-fills: '),
    'x.yaml:2:42: script, no. 1, do, no. 1, disk-fills: found "", allowed: a mapping',
  ],
  [
    'an action that lacks something',
    on('call-starts: {}'),
    'x.yaml:2:42: script, no. 1, do, no. 1, call-starts, device: is missing, needed: a text that is not blank',
  ],
  [
    'an action that is told too much',
    on('session-ends: { id: a, agent: 1 }'),
    'x.yaml:2:52: script, no. 1, do, no. 1, session-ends, agent: there is no such key, allowed: id',
  ],
  [
    'data of a call that is none',
    on('call-starts: { device: 1, data: { ANY: x } }'),
    'x.yaml:2:63: script, no. 1, do, no. 1, call-starts, data, ANY: there is no such key; did you mean ANI? allowed: GROUP, GATE, ANI, DNIS, USER1, USER2, USER3, USER4, USER5, USER6, USER7, USER8, USER9, USER10, USER11, USER12, USER13, USER14, USER15, CALLDIRECTION, CALLID',
  ],
  [
    'a time that is no number',
    `[{ after: 1m, ${doing} }]`,
    'x.yaml:2:19: script, no. 1, after: found "1m", allowed: a whole number',
  ],
  [
    'an instant that is none',
    `[{ at: noon, ${doing} }]`,
    'x.yaml:2:16: script, no. 1, at: found "noon", allowed: an instant such as 2026-02-01T11:49:32Z, or without Z on the server\'s clock',
  ],
  [
    'an instant that never was',
    `[{ at: 2026-02-30T00:00:00, ${doing} }]`,
    'x.yaml:2:16: script, no. 1, at: there is no such moment as 2026-02-30T00:00:00',
  ],
  [
    'no time at all',
    `[{ ${doing} }]`,
    'x.yaml:2:10: script, no. 1, after: is missing, needed: after or at, to say when it happens',
  ],
  [
    'every without a first time',
    `[{ every: 5, ${doing} }]`,
    'x.yaml:2:10: script, no. 1, after: is missing, needed: after or at, to say when it happens',
  ],
  [
    'two times',
    `[{ after: 1, at: 2026-02-02T00:00:00, ${doing} }]`,
    'x.yaml:2:26: script, no. 1, at: found "2026-02-02T00:00:00", allowed: either after or at',
  ],
  [
    'times without every',
    `[{ after: 1, times: 3, ${doing} }]`,
    'x.yaml:2:10: script, no. 1, every: is missing, needed: a number of seconds, where there is times',
  ],
  [
    'every nothing',
    `[{ after: 1, every: 0, ${doing} }]`,
    'x.yaml:2:29: script, no. 1, every: found "0", allowed: a number of seconds above 0',
  ],
  [
    'no times',
    `[{ after: 1, every: 1, times: 0, ${doing} }]`,
    'x.yaml:2:39: script, no. 1, times: found "0", allowed: a number above 0',
  ],
  [
    'a name twice',
    `[{ after: 1, name: a, ${doing} }, { after: 2, name: a, ${doing} }]`,
    'x.yaml:2:77: script, no. 2, name: a is there already',
  ],
  [
    'a core that is not there',
    on('core-goes: { core: 2 }'),
    'x.yaml:2:48: script, no. 1, do, no. 1, core-goes, core: there is no core 2; there are 1',
  ],
  [
    'a channel that is not there',
    on('channel-fails: { channel: 2 }'),
    'x.yaml:2:55: script, no. 1, do, no. 1, channel-fails, channel: there is no channel 2; there is none',
  ],
  [
    'an agent who is not there',
    on('agent-logs-on: { agent: 2, phone: 1 }'),
    'x.yaml:2:53: script, no. 1, do, no. 1, agent-logs-on, agent: there is no user 2; there is none',
  ],
  [
    'more free than the disk holds',
    on('disk-frees: { freeMb: 476820 }'),
    'x.yaml:2:51: script, no. 1, do, no. 1, disk-frees, freeMb: must not be above 476819, what the disk holds',
  ],
])('%s', (_, script, message) => {
  expect(defects(script)).toBe(message)
})

test('everything that is wrong is told at once', () => {
  const wrong = `[{ every: 5, ${doing} }, { after: 1, times: 2, do: [{ core-goes: { core: 9 } }] }]`
  expect(defects(wrong).split('\n')).toEqual([
    'x.yaml:2:10: script, no. 1, after: is missing, needed: after or at, to say when it happens',
    'x.yaml:2:50: script, no. 2, every: is missing, needed: a number of seconds, where there is times',
    expect.stringContaining('script, no. 2, do, no. 1, core-goes, core: there is no core 9'),
  ])
})

test('also where a key has no name that there is', () => {
  expect(defects(`[{ evry: 5, ${doing} }]`).split('\n')).toEqual([
    'x.yaml:2:10: script, no. 1, after: is missing, needed: after or at, to say when it happens',
    expect.stringContaining('script, no. 1, evry: there is no such key; did you mean every?'),
  ])
})

test('also where an action has no name that there is', () => {
  const wrong = '[{ after: 1, do: [{ call-start: {} }, { core-goes: { core: 9 } }] }]'
  expect(defects(wrong).split('\n')).toEqual([
    expect.stringContaining('call-start: there is no such key; did you mean call-starts?'),
    expect.stringContaining('script, no. 1, do, no. 2, core-goes, core: there is no core 9'),
  ])
})

test.each([
  ['a device that nobody knows yet', on('call-starts: { device: 4999 }')],
  ['a call that may not be up', on('call-ends: { device: 4001, instance: 7 }')],
  ['a session that may not be open', on('session-ends: { id: s1 }')],
])('%s may be named', (_, script) => {
  expect(defects(script)).toBe('none')
})
