import { expect, test } from 'vitest'
import { parseScenario, ScenarioError } from '../read-scenario.ts'

function defects(text: string): readonly string[] {
  try {
    parseScenario(text, 'x.yaml')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n')
    throw error
  }
}

const period = 'period: { from: 2026-01-01T00:00:00, to: 2026-02-01T00:00:00 }'

test.each([
  [
    'an unknown key',
    'generated: { phones: 1 }',
    'x.yaml:1:14: generated, phones: there is no such key, allowed: devices, firstDevice, agents, groups, recordings, period',
  ],
  [
    'no number',
    'generated: { devices: many }',
    'x.yaml:1:23: generated, devices: found "many", allowed: a whole number',
  ],
  [
    'too many devices',
    'generated: { devices: 200001 }',
    'x.yaml:1:23: generated, devices: found "200001", allowed: a number from 0 to 200000',
  ],
  [
    'too many agents',
    'generated: { agents: 100001 }',
    'x.yaml:1:22: generated, agents: found "100001", allowed: a number from 0 to 100000',
  ],
  [
    'too many groups',
    'generated: { groups: 1001 }',
    'x.yaml:1:22: generated, groups: found "1001", allowed: a number from 0 to 1000',
  ],
  [
    'too many recordings',
    `generated: { devices: 1, recordings: 2000001, ${period} }`,
    'x.yaml:1:38: generated, recordings: found "2000001", allowed: a number from 0 to 2000000',
  ],
  [
    'recordings of no device',
    `generated: { recordings: 1, ${period} }`,
    'x.yaml:1:26: generated, recordings: there is no device to record; generated devices must be above 0',
  ],
  [
    'recordings of no time',
    'generated: { devices: 1, recordings: 1 }',
    'x.yaml:1:12: generated, period: is missing, needed: from when to when the recordings are',
  ],
  [
    'a period without an end',
    'generated: { period: { from: 2026-01-01T00:00:00 } }',
    "x.yaml:1:22: generated, period, to: is missing, needed: an instant such as 2026-02-01T11:49:32Z, or without Z on the server's clock",
  ],
  [
    'a period that ends before it begins',
    'generated: { period: { from: 2026-02-01T00:00:00, to: 2026-01-01T00:00:00 } }',
    'x.yaml:1:55: generated, period, to: must be a second or more after 2026-02-01T00:00:00, where the period begins',
  ],
  [
    'a period of more than ten years',
    'generated: { period: { from: 2016-01-01T00:00:00, to: 2026-01-02T00:00:00 } }',
    'x.yaml:1:55: generated, period, to: must be no more than 3653 days after 2016-01-01T00:00:00',
  ],
  [
    'a begin that never was',
    'generated: { period: { from: 2026-02-30T00:00:00, to: 2026-03-01T00:00:00 } }',
    'x.yaml:1:30: generated, period, from: there is no such moment as 2026-02-30T00:00:00',
  ],
  [
    'an end that never was',
    'generated: { period: { from: 2026-02-01T00:00:00, to: 2026-02-30T00:00:00 } }',
    'x.yaml:1:55: generated, period, to: there is no such moment as 2026-02-30T00:00:00',
  ],
  [
    'a device of the file among the generated ones',
    'devices: [{ id: 4005 }]\ngenerated: { devices: 10, firstDevice: 4001 }',
    'x.yaml:2:40: generated, firstDevice: 4001 to 4010 are to be generated, and 4005 is there already',
  ],
  [
    'its alias among their aliases',
    'devices: [{ id: front, alias: A4010 }]\ngenerated: { devices: 10, firstDevice: 4001 }',
    'x.yaml:2:40: generated, firstDevice: 4001 to 4010 are to be generated, and A4010 is there already',
  ],
  [
    'the phone of somebody among them',
    'users: [{ id: 1, firstName: a, lastName: b, phones: [4001] }]\ngenerated: { devices: 1, firstDevice: 4001 }',
    'x.yaml:2:39: generated, firstDevice: 4001 to 4001 are to be generated, and 4001 is there already',
  ],
])('%s is told with its place', (_, text, message) => {
  expect(defects(text)).toEqual([message])
})

test('everything that is wrong is told at once', () => {
  expect(defects('generated: { recordings: 1 }')).toEqual([
    'x.yaml:1:12: generated, period: is missing, needed: from when to when the recordings are',
    'x.yaml:1:26: generated, recordings: there is no device to record; generated devices must be above 0',
  ])
})

test.each([
  ['a device just before them', 'devices: [{ id: 4000 }]'],
  ['a device just after them', 'devices: [{ id: 4011 }]'],
  ['a device of the same number with a zero before it', 'devices: [{ id: "04001" }]'],
  ['a station at one of them', 'stations: [{ name: pc, device: 4001 }]'],
])('%s is all right', (_, text) => {
  expect(defects(`${text}\ngenerated: { devices: 10, firstDevice: 4001 }`)).toEqual([])
})
