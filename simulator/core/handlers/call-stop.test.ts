import { describe, expect, test } from 'vitest'
import {
  ask,
  deviceNotFound,
  deviceNotInCall,
  everything,
  instancesOn,
  listed,
  sentToCores,
  shown,
  worldOf,
} from '../world.fixture.ts'
import type { World } from '../world.ts'

function inCalls(...instances: readonly string[]): World {
  const world = worldOf()
  for (const CALLINSTANCE of instances) ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE })
  return world
}

describe('the call that ends', () => {
  test.each([
    ['the one', [''], undefined, []],
    ['the last of two', ['1', '2'], undefined, ['1']],
    ['the last of three', ['1', '2', '3'], undefined, ['1', '2']],
    ['the last, whatever its instance says', ['9', '1'], undefined, ['9']],
    ['the named one', ['1', '2', '3'], '2', ['1', '3']],
    ['the oldest, when named', ['1', '2', '3'], '1', ['2', '3']],
    ['the last without an instance', ['1', ''], undefined, ['1']],
  ])('is %s', (_, instances, CALLINSTANCE, left) => {
    const world = inCalls(...instances)
    expect(ask(world, 'callStop', { DEVICEID: '4001', CALLINSTANCE })).toEqual(sentToCores)
    expect(instancesOn(world, '4001')).toEqual(left)
  })

  test('is, after the newest has ended, the one that started last of those that are up', () => {
    const world = inCalls('1', '2', '3')
    ask(world, 'callStop', { DEVICEID: '4001', CALLINSTANCE: '3' })
    ask(world, 'callStop', { DEVICEID: '4001' })
    expect(instancesOn(world, '4001')).toEqual(['1'])
  })
})

test.each([
  ['DEVICEALIAS', { DEVICEALIAS: 'A4001' }],
  ['SYS_USER', { SYS_USER: 'ada' }],
  ['CRM_USER', { CRM_USER: 'CRM-ada' }],
])('%s stands in for DEVICEID', (_, selector) => {
  const world = inCalls('')
  expect(ask(world, 'callStop', selector)).toEqual(sentToCores)
  expect(instancesOn(world, '4001')).toEqual([])
})

describe('a refusal changes nothing:', () => {
  test.each([
    ['no selector', {}, deviceNotFound],
    ['a device nobody knows', { DEVICEID: '4999' }, deviceNotFound],
    ['an unknown id beside a known user', { DEVICEID: '4999', SYS_USER: 'ada' }, deviceNotFound],
    ['a station, which is no selector of it', { STATIONNAME: 'PC-4001' }, deviceNotFound],
    ['an idle device', { DEVICEID: '4002' }, deviceNotInCall],
    ['an instance that is not up', { DEVICEID: '4001', CALLINSTANCE: '2' }, deviceNotInCall],
    [
      'an instance that is up in other digits',
      { DEVICEID: '4001', CALLINSTANCE: '01' },
      deviceNotInCall,
    ],
  ])('%s', (_, parameters, refusal) => {
    const world = inCalls('1')
    const before = everything(world)
    expect(ask(world, 'callStop', { ...parameters, USER1: 'x' })).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })
})

test('its recording ends with it, with the fields that were sent', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', USER1: 'start', USER2: 'kept' }, 10_000)
  ask(world, 'callStop', { DEVICEID: '4001', USER1: 'stop' }, 71_999)
  expect(listed(world)).toMatchObject([
    {
      RECORDID: '101',
      USER1: 'stop',
      USER2: 'kept',
      RECORDINGTIME: '10',
      DURATION: '61',
      AGENTFIRSTNAME: 'Ada',
      AGENTLASTNAME: 'Byron',
      SYS_USER: 'ada',
      CRM_USER: 'CRM-ada',
      DEVICEALIAS: 'A4001',
    },
  ])
})

test('the device shows the ended call with its times, and is not recording', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '5' }, 1000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 2000)
  expect(shown(world, '4001')).toMatchObject({
    STARTTIME: '2/1/2026 12:00:01 AM',
    STOPTIME: '2/1/2026 12:00:02 AM',
    RECORDING: { ISRECORDING: 'N', ISRECORDINGVIDEO: 'N', CALLINSTANCE: '5' },
  })
})

test('a call that was not recorded leaves no recording', () => {
  const world = worldOf({ schedules: [] })
  ask(world, 'callStart', { DEVICEID: '4001' })
  expect(ask(world, 'callStop', { DEVICEID: '4001' })).toEqual(sentToCores)
  expect(listed(world)).toEqual([])
})
