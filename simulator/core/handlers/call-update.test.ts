import { describe, expect, test } from 'vitest'
import {
  ask,
  callsOn,
  deviceNotFound,
  deviceNotInCall,
  everything,
  listed,
  schedule,
  sentToCores,
  shown,
  worldOf,
} from '../world.fixture.ts'
import type { World } from '../world.ts'

const updatedInDatabase = { ok: true, message: 'updatedInDatabase', words: {}, body: {} } as const

/** Device 4001 after two recorded calls, and device 4003 in calls 1, 2 and 3. */
function busyWorld(): World {
  const world = worldOf()
  for (const USER3 of ['older', 'newer']) {
    ask(world, 'callStart', { DEVICEID: '4001', USER1: 'kept', USER3 })
    ask(world, 'callStop', { DEVICEID: '4001' })
  }
  for (const CALLINSTANCE of ['1', '2', '3']) {
    ask(world, 'callStart', { DEVICEID: '4003', CALLINSTANCE, USER1: 'kept', USER3: CALLINSTANCE })
  }
  return world
}

describe('the call that changes', () => {
  test.each([
    ['the last', { DEVICEID: '4003' }, ['1', '2', 'new']],
    ['the last, by the system user', { SYS_USER: 'grace' }, ['1', '2', 'new']],
    ['the last, by the CRM user', { CRM_USER: 'CRM-grace' }, ['1', '2', 'new']],
    ['the named one', { DEVICEID: '4003', CALLINSTANCE: '2' }, ['1', 'new', '3']],
  ])('is %s', (_, selectors, fields) => {
    const world = busyWorld()
    expect(ask(world, 'callUpdate', { ...selectors, USER3: 'new' })).toEqual(sentToCores)
    expect(callsOn(world, '4003').map(({ USER3 }) => USER3)).toEqual(fields)
  })

  test('keeps what was not sent, and loses what was sent blank', () => {
    const world = busyWorld()
    ask(world, 'callUpdate', { DEVICEID: '4003', USER3: '', USER4: 'four' })
    expect(callsOn(world, '4003')[2]).toMatchObject({ USER1: 'kept', USER3: '', USER4: 'four' })
  })

  test('hands its data to its recording', () => {
    const world = busyWorld()
    ask(world, 'callUpdate', { DEVICEID: '4003', USER3: 'new', CALLDIRECTION: 'O' })
    ask(world, 'callStop', { DEVICEID: '4003' })
    expect(listed(world, { DEVICEID: '4003' })).toMatchObject([
      { USER1: 'kept', USER3: 'new', CALLDIRECTION: 'O' },
    ])
  })

  test('gives the device another alias', () => {
    const world = busyWorld()
    ask(world, 'callUpdate', { DEVICEID: '4003', DEVICEALIAS: 'NEW' })
    ask(world, 'callStop', { DEVICEID: '4003' })
    expect(shown(world, '4003').DEVICEALIAS).toBe('NEW')
    expect(listed(world, { DEVICEALIAS: 'NEW' })).toHaveLength(1)
  })
})

test('a call that is not recorded changes as well', () => {
  const world = worldOf({ schedules: [] })
  ask(world, 'callStart', { DEVICEID: '4001', USER1: 'kept', USER3: 'old' })
  ask(world, 'callUpdate', { DEVICEID: '4001', USER3: 'new' })
  expect(shown(world, '4001')).toMatchObject({ USER1: 'kept', USER3: 'new', DEVICEALIAS: 'A4001' })
})

test('what the scheduler decided stays decided', () => {
  const quiet = schedule({
    priority: 9,
    audio: false,
    match: { devices: [], groups: ['PRIVATE'], gates: [] },
  })
  const world = worldOf({ schedules: [schedule(), quiet] })
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'callUpdate', { DEVICEID: '4001', GROUP: 'PRIVATE' })
  expect(shown(world, '4001').RECORDING.ISRECORDING).toBe('Y')
  ask(world, 'callStart', { DEVICEID: '4002', GROUP: 'PRIVATE' })
  ask(world, 'callUpdate', { DEVICEID: '4002', GROUP: 'OPEN' })
  expect(shown(world, '4002').RECORDING.ISRECORDING).toBe('N')
})

describe('with UPDATE_IF_NOT_RECORDING Y', () => {
  test('and no call up the last recording changes, and no other', () => {
    const world = busyWorld()
    const request = { DEVICEID: '4001', USER3: 'new', UPDATE_IF_NOT_RECORDING: 'Y' }
    expect(ask(world, 'callUpdate', request)).toEqual(updatedInDatabase)
    expect(listed(world, { DEVICEID: '4001' })).toMatchObject([
      { RECORDID: '102', USER1: 'kept', USER3: 'new' },
      { RECORDID: '101', USER1: 'kept', USER3: 'older' },
    ])
  })

  test('the last call changes, whatever session was recorded after it', () => {
    const world = busyWorld()
    ask(world, 'chatStart', { SESSIONID: 's', AGENTID: '1', USER3: 'chat' }, 9000)
    ask(world, 'chatStop', { SESSIONID: 's' }, 9000)
    const request = { DEVICEID: '4001', USER3: 'new', UPDATE_IF_NOT_RECORDING: 'Y' }
    expect(ask(world, 'callUpdate', request, 9000)).toEqual(updatedInDatabase)
    expect(listed(world, { DEVICEID: '4001' }).map(({ USER3 }) => USER3)).toEqual([
      'chat',
      'new',
      'older',
    ])
  })

  test('what the device shows of its last call stays as it was', () => {
    const world = busyWorld()
    ask(world, 'callUpdate', { DEVICEID: '4001', USER3: 'new', UPDATE_IF_NOT_RECORDING: 'Y' })
    expect(shown(world, '4001').USER3).toBe('newer')
  })

  test('and a call up the call changes, and no recording', () => {
    const world = busyWorld()
    ask(world, 'callStart', { DEVICEID: '4001', USER3: 'up' })
    const request = { DEVICEID: '4001', USER3: 'new', UPDATE_IF_NOT_RECORDING: 'Y' }
    expect(ask(world, 'callUpdate', request)).toEqual(sentToCores)
    expect(shown(world, '4001').USER3).toBe('new')
    expect(listed(world, { DEVICEID: '4001' }).map(({ USER3 }) => USER3)).toEqual([
      'newer',
      'older',
    ])
  })
})

describe('a refusal changes nothing:', () => {
  test.each([
    ['no selector', {}, deviceNotFound],
    ['an alias, which is no selector of it', { DEVICEALIAS: 'A4001' }, deviceNotFound],
    ['a station, which is no selector of it', { STATIONNAME: 'PC-4001' }, deviceNotFound],
    ['a device nobody knows', { DEVICEID: '4999' }, deviceNotFound],
    ['a user nobody is', { SYS_USER: 'nobody' }, deviceNotFound],
    ['an idle device', { DEVICEID: '4001' }, deviceNotInCall],
    ['an idle device, and N', { DEVICEID: '4001', UPDATE_IF_NOT_RECORDING: 'N' }, deviceNotInCall],
    [
      'Y for one never recorded',
      { DEVICEID: '4002', UPDATE_IF_NOT_RECORDING: 'Y' },
      deviceNotInCall,
    ],
    ['an instance that is not up', { DEVICEID: '4003', CALLINSTANCE: '4' }, deviceNotInCall],
    [
      'that, and Y',
      { DEVICEID: '4003', CALLINSTANCE: '4', UPDATE_IF_NOT_RECORDING: 'Y' },
      deviceNotInCall,
    ],
  ])('%s', (_, parameters, refusal) => {
    const world = busyWorld()
    const before = everything(world)
    expect(ask(world, 'callUpdate', { ...parameters, USER3: 'new' })).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })
})
