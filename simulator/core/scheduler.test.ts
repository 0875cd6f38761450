import { describe, expect, test } from 'vitest'
import { newCallData } from './call-data.ts'
import type { ScheduleDescription } from './description.ts'
import { Dice } from './dice.ts'
import { Scheduler } from './scheduler.ts'
import { schedule } from './world.fixture.ts'

function decided(
  schedules: readonly ScheduleDescription[],
  data: { GROUP?: string; GATE?: string } = {},
) {
  return new Scheduler(schedules, new Dice(1)).decide('4001', newCallData(data))?.name
}

const any = { devices: [], groups: [], gates: [] }
const named = (name: string, part: Partial<ScheduleDescription>) => schedule({ name, ...part })

describe('a schedule takes a call', () => {
  test.each([
    ['that it asks nothing of', any, {}, true],
    ['on one of its devices', { ...any, devices: ['4002', '4001'] }, {}, true],
    ['on no other device', { ...any, devices: ['4002'] }, {}, false],
    ['of its group', { ...any, groups: ['12'] }, { GROUP: '12' }, true],
    ['of no other group', { ...any, groups: ['12'] }, { GROUP: '012' }, false],
    ['of a group, if it has one', { ...any, groups: ['12'] }, {}, false],
    ['of its gate', { ...any, gates: ['80'] }, { GATE: '80' }, true],
    [
      'that has all it asks for',
      { devices: ['4001'], groups: ['12'], gates: ['80'] },
      { GROUP: '12', GATE: '80' },
      true,
    ],
    [
      'and not one that lacks one of these',
      { devices: ['4001'], groups: ['12'], gates: ['80'] },
      { GROUP: '12' },
      false,
    ],
  ])('%s', (_, match, data, takes) => {
    expect(decided([named('one', { match })], data)).toBe(takes ? 'one' : undefined)
  })
})

test('one that waits to be asked takes the call from those below it, and throws no dice', () => {
  const schedules = [
    named('waits', { priority: 2, apiInitiated: true, percentage: 0 }),
    named('records', { priority: 1 }),
  ]
  expect(decided(schedules)).toBe('waits')
})

test('what is asked for is recorded by the first that waits and fits, in use', () => {
  const schedules = [
    named('off', { priority: 9, apiInitiated: true, active: false }),
    named('usual', { priority: 8 }),
    named('other', { priority: 7, apiInitiated: true, match: { ...any, gates: ['80'] } }),
    named('low', { priority: 1, apiInitiated: true }),
    named('high', { priority: 2, apiInitiated: true }),
  ]
  const scheduler = new Scheduler(schedules, new Dice(1))
  expect(scheduler.onRequest('4001', newCallData({}))?.name).toBe('high')
})

describe('of several that match', () => {
  test.each([
    [
      'the highest priority',
      [named('low', { priority: 1 }), named('high', { priority: 2 })],
      'high',
    ],
    ['of equals the first', [named('first', {}), named('second', {})], 'first'],
    [
      'one that is not active counts for nothing',
      [named('off', { priority: 2, active: false }), named('on', {})],
      'on',
    ],
    [
      'one of 0 percent takes hardly any',
      [named('never', { priority: 2, percentage: 0 }), named('on', {})],
      'on',
    ],
  ])('%s', (_, schedules, name) => {
    expect(decided(schedules)).toBe(name)
  })
})

test('a percentage is the share of calls that are taken, the same at every run', () => {
  const count = (seed: number) => {
    const scheduler = new Scheduler([schedule({ percentage: 25 })], new Dice(seed))
    const data = newCallData({})
    return Array.from({ length: 1000 }, () => scheduler.decide('4001', data)).filter(Boolean).length
  }
  expect([count(1), count(1)]).toEqual([count(1), count(1)])
  expect(count(1)).toBeGreaterThan(200)
  expect(count(1)).toBeLessThan(300)
  expect(count(2)).not.toBe(count(3))
})
