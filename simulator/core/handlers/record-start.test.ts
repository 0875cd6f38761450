import { describe, expect, test } from 'vitest'
import { loseCore } from '../outages.ts'
import { refuse } from '../outcome.ts'
import {
  ask,
  callsOn,
  channelCore,
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

test.each([
  ['DEVICEID', { DEVICEID: '4001' }],
  ['DEVICEALIAS', { DEVICEALIAS: 'A4001' }],
  ['SYS_USER', { SYS_USER: 'ada' }],
  ['CRM_USER', { CRM_USER: 'CRM-ada' }],
])('by %s a second recording begins, and the first goes on', (_, selector) => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' }, 1000)
  expect(ask(world, 'recordStart', selector, 2000)).toEqual(sentToCores)
  expect(callsOn(world, '4001')).toMatchObject([{ ISRECORDING: 'Y', STATUS: 'recording' }])
  ask(world, 'callStop', { DEVICEID: '4001' }, 5000)
  expect(listed(world)).toMatchObject([
    { RECORDID: '102', RECORDINGTIME: '2', DURATION: '3' },
    { RECORDID: '101', RECORDINGTIME: '1', DURATION: '4' },
  ])
})

test('a call that is not recorded is recorded from then on', () => {
  const world = worldOf({ schedules: [] })
  ask(world, 'callStart', { DEVICEID: '4001' }, 1000)
  ask(world, 'recordStart', { DEVICEID: '4001' }, 2000)
  expect(shown(world, '4001').RECORDING).toMatchObject({
    ISRECORDING: 'Y',
    FILENAME: 'C:\\Recordings\\20260201\\A4001\\A4001-00-00-02.wav',
  })
})

describe('of an API-initiated schedule', () => {
  const onRequest = schedule({ apiInitiated: true, screen: true, keepDays: 9, archiveAction: 4 })
  const kept = (world: World) =>
    Array.from(world.recordings.all(), ({ screen, keepDays, archiveAction }) => [
      screen,
      keepDays,
      archiveAction,
    ])

  test('a call is not recorded until it is asked for, and then as the schedule says', () => {
    const world = worldOf({ schedules: [onRequest] })
    ask(world, 'callStart', { DEVICEID: '4001' }, 1000)
    expect(shown(world, '4001').RECORDING.ISRECORDING).toBe('N')
    ask(world, 'recordStart', { DEVICEID: '4001' }, 2000)
    expect(shown(world, '4001').RECORDING.ISRECORDINGVIDEO).toBe('Y')
    ask(world, 'callStop', { DEVICEID: '4001' }, 5000)
    expect(kept(world)).toEqual([[true, 9, 4]])
  })

  test('nothing is taken for a call that it does not fit', () => {
    const match = { devices: ['4002'], groups: [], gates: [] }
    const world = worldOf({ schedules: [{ ...onRequest, match }] })
    ask(world, 'callStart', { DEVICEID: '4001' })
    ask(world, 'recordStart', { DEVICEID: '4001' })
    ask(world, 'callStop', { DEVICEID: '4001' })
    expect(kept(world)).toEqual([[false, 0, 0]])
  })

  test('nothing is taken for a call that is recorded by another', () => {
    const usual = schedule({ priority: 1, keepDays: 5, archiveAction: 2 })
    const world = worldOf({ schedules: [onRequest, usual] })
    ask(world, 'callStart', { DEVICEID: '4001' })
    ask(world, 'recordStart', { DEVICEID: '4001' })
    ask(world, 'callStop', { DEVICEID: '4001' })
    expect(kept(world)).toEqual([
      [false, 5, 2],
      [false, 5, 2],
    ])
  })
})

test('a partial recording has the screen where the call has', () => {
  const world = worldOf({ schedules: [schedule({ screen: true })] })
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'recordStart', { DEVICEID: '4001' })
  expect(shown(world, '4001').RECORDING.ISRECORDINGVIDEO).toBe('Y')
})

test('data that was sent belongs to the partial recording alone', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', ANI: '11', USER1: 'whole' })
  ask(world, 'recordStart', { DEVICEID: '4001', USER1: 'part' })
  expect(shown(world, '4001').USER1).toBe('whole')
  ask(world, 'callStop', { DEVICEID: '4001' })
  expect(listed(world).map(({ USER1, ANI }) => [USER1, ANI])).toEqual([
    ['part', '11'],
    ['whole', '11'],
  ])
})

test.each([
  ['the last', undefined, '2'],
  ['the named one', '1', '1'],
])('the call is %s', (_, CALLINSTANCE, meant) => {
  const world = worldOf({ schedules: [] })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1' })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2' })
  ask(world, 'recordStart', { DEVICEID: '4001', CALLINSTANCE })
  const recorded = callsOn(world, '4001').filter(({ ISRECORDING }) => ISRECORDING === 'Y')
  expect(recorded.map((call) => call.CALLINSTANCE)).toEqual([meant])
})

test('a repeat is accepted and begins no other recording', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'recordStart', { DEVICEID: '4001', USER1: 'part' })
  const before = everything(world)
  expect(ask(world, 'recordStart', { DEVICEID: '4001', USER1: 'again' })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
  ask(world, 'callStop', { DEVICEID: '4001' })
  expect(listed(world).map(({ USER1 }) => USER1)).toEqual(['part', ''])
})

describe('channels', () => {
  const core = channelCore()
  const channel = {
    core: 1,
    state: 'Idle',
    recordingDevice: '',
    recordingDeviceAlias: '',
    playbackExtension: '',
    changedAt: 0,
  } as const

  test.each([
    ['is refused where none is left', 1, refuse('noFreeChannel')],
    ['takes one', 2, sentToCores],
  ])('a partial recording %s', (_, count, outcome) => {
    const channels = Array.from({ length: count }, (_unused, index) => ({
      id: index + 1,
      ...channel,
    }))
    const world = worldOf({ cores: [core], channels })
    ask(world, 'callStart', { DEVICEID: '4001' })
    const before = everything(world)
    expect(ask(world, 'recordStart', { DEVICEID: '4001' })).toEqual(outcome)
    if (!outcome.ok) expect(everything(world)).toEqual(before)
  })
})

describe('while nothing can be recorded', () => {
  const full = (world: World) => world.disk.setFree(0)
  const away = (world: World) => loseCore(world, 1, 0)

  test.each([
    ['for the disk is full', full, refuse('diskFull')],
    ['for the core is away', away, refuse('noFreeChannel')],
    ['for both', (world: World) => [full(world), away(world)], refuse('diskFull')],
  ])('%s, it is refused and changes nothing', (_, happen, refusal) => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4001' })
    happen(world)
    const before = everything(world)
    expect(ask(world, 'recordStart', { DEVICEID: '4001' })).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })

  test('a repeat is accepted, for it begins nothing', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4001' })
    ask(world, 'recordStart', { DEVICEID: '4001' })
    full(world)
    expect(ask(world, 'recordStart', { DEVICEID: '4001' })).toEqual(sentToCores)
  })
})

describe('a refusal changes nothing:', () => {
  test.each([
    ['no selector', {}, deviceNotFound],
    ['an unknown id', { DEVICEID: '4999' }, deviceNotFound],
    ['an unknown alias', { DEVICEALIAS: 'X' }, deviceNotFound],
    ['a station, which is no selector of it', { STATIONNAME: 'PC-4001' }, deviceNotFound],
    ['an idle device', { DEVICEID: '4002' }, deviceNotInCall],
    ['an instance that is not up', { DEVICEID: '4001', CALLINSTANCE: '2' }, deviceNotInCall],
  ])('%s', (_, parameters, refusal) => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1' })
    const before = everything(world)
    expect(ask(world, 'recordStart', parameters)).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })
})
