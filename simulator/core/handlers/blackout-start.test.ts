import { describe, expect, test } from 'vitest'
import {
  ask,
  callsOn,
  deviceNotFound,
  deviceNotInCall,
  everything,
  sentToCores,
  worldOf,
} from '../world.fixture.ts'
import type { World } from '../world.ts'

function inCalls(...instances: readonly string[]): World {
  const world = worldOf()
  for (const CALLINSTANCE of instances) ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE })
  return world
}

function paused(world: World, now = 0): readonly string[] {
  return callsOn(world, '4001', now)
    .filter(({ STATUS }) => STATUS === 'recordpaused')
    .map(({ CALLINSTANCE }) => CALLINSTANCE)
}

describe('the call that is withheld', () => {
  test.each([
    ['the last one', ['1', '2'], { DEVICEID: '4001' }, ['2']],
    ['the named one', ['1', '2'], { DEVICEID: '4001', CALLINSTANCE: '1' }, ['1']],
    ['by alias', ['1'], { DEVICEALIAS: 'A4001' }, ['1']],
    ['by system user', ['1'], { SYS_USER: 'ada' }, ['1']],
    ['by CRM user', ['1'], { CRM_USER: 'CRM-ada' }, ['1']],
  ])('is %s', (_, instances, parameters, expected) => {
    const world = inCalls(...instances)
    expect(ask(world, 'blackoutStart', parameters)).toEqual(sentToCores)
    expect(paused(world)).toEqual(expected)
    expect(ask(world, 'blackoutStop', parameters)).toEqual(sentToCores)
    expect(paused(world)).toEqual([])
  })
})

describe('a refusal changes nothing:', () => {
  const conflict = {
    ok: false,
    refusal: 'selectorsConflict',
    words: { allowed: 'DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER' },
  }
  test.each([
    ['no selector', {}, deviceNotFound],
    ['two selectors', { DEVICEID: '4001', SYS_USER: 'ada' }, conflict],
    ['an unknown device', { DEVICEID: '4999' }, deviceNotFound],
    ['an unknown user', { SYS_USER: 'nobody' }, deviceNotFound],
    ['an instance that is not up', { DEVICEID: '4001', CALLINSTANCE: '9' }, deviceNotInCall],
    ['an instance of an idle device', { DEVICEID: '4002', CALLINSTANCE: '1' }, deviceNotInCall],
  ])('%s', (_, parameters, refusal) => {
    const world = inCalls('1')
    const before = everything(world)
    expect(ask(world, 'blackoutStart', parameters)).toEqual(refusal)
    expect(ask(world, 'blackoutStop', parameters)).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })
})

test('an idle device is left as it is', () => {
  const world = worldOf()
  const before = everything(world)
  expect(ask(world, 'blackoutStart', { DEVICEID: '4002' })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
})

test('it ends with the call, and the next one is not withheld', () => {
  const world = inCalls('1')
  ask(world, 'blackoutStart', { DEVICEID: '4001' })
  ask(world, 'callStop', { DEVICEID: '4001' })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1' })
  expect(paused(world)).toEqual([])
})

test('it ends by itself after the longest time the server allows', () => {
  const { server } = worldOf()
  const world = worldOf({ server: { ...server, longestBlackoutMs: 30_000 } })
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 10_000)
  expect(paused(world, 39_999)).toEqual([''])
  expect(paused(world, 40_000)).toEqual([])
  ask(world, 'callStop', { DEVICEID: '4001' }, 60_000)
  expect(world.recordings.find(101)?.withheld).toEqual([{ from: 10_000, to: 40_000 }])
})
