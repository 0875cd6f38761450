import { describe, expect, test } from 'vitest'
import {
  ask,
  callsOn,
  channelCore,
  deviceNotFound,
  everything,
  instancesOn,
  listed,
  schedule,
  sentToCores,
  shown,
  worldOf,
} from '../world.fixture.ts'

describe('the device', () => {
  test.each([
    ['its id', { DEVICEID: '4001' }, '4001'],
    ['an id without an agent', { DEVICEID: '4002' }, '4002'],
    ['its station', { STATIONNAME: 'PC-4002' }, '4002'],
    ['its alias', { DEVICEALIAS: 'A4001' }, '4001'],
    ['the system user of its agent', { SYS_USER: 'ada' }, '4001'],
    ['the CRM user of its agent', { CRM_USER: 'CRM-ada' }, '4001'],
    ['the agent whose phone is its alias', { SYS_USER: 'alan' }, '4005'],
    ['its id, whatever the others name', { DEVICEID: '4002', SYS_USER: 'ada' }, '4002'],
    ['its station before its alias', { STATIONNAME: 'PC-4002', DEVICEALIAS: 'A4001' }, '4002'],
    [
      'the alias where the station is unknown',
      { STATIONNAME: 'PC-1', DEVICEALIAS: 'A4001' },
      '4001',
    ],
  ])('is found by %s', (_, parameters, deviceId) => {
    const world = worldOf()
    expect(ask(world, 'callStart', parameters)).toEqual(sentToCores)
    expect(instancesOn(world, deviceId)).toEqual([''])
  })

  test.each([
    ['no selector', {}],
    ['a station that is not mapped', { STATIONNAME: 'PC-1' }],
    ['an alias that no device has', { DEVICEALIAS: '4001' }],
    ['an alias in another case', { DEVICEALIAS: 'a4001' }],
    ['the alias of a device without an agent', { DEVICEALIAS: 'A4002' }],
    [
      'that alias beside a station that is not mapped',
      { STATIONNAME: 'PC-1', DEVICEALIAS: 'A4002' },
    ],
    ['a system user nobody has', { SYS_USER: 'nobody' }],
    ['a CRM user nobody has', { CRM_USER: 'ada' }],
  ])('is not found by %s, and nothing changes', (_, parameters) => {
    const world = worldOf()
    const before = everything(world)
    expect(ask(world, 'callStart', parameters)).toEqual(deviceNotFound)
    expect(everything(world)).toEqual(before)
  })

  test('becomes known by its first call, on the first core', () => {
    const world = worldOf()
    expect(ask(world, 'callStart', { DEVICEID: '0012' })).toEqual(sentToCores)
    expect(shown(world, '0012')).toMatchObject({
      DEVICEID: '0012',
      COREIDENT: '1',
      DEVICEALIAS: '',
    })
    expect(instancesOn(world, '0012')).toEqual([''])
  })

  test('takes an alias that is sent beside its id, and is found by it', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4001', DEVICEALIAS: 'NEW' })
    expect(shown(world, '4001').DEVICEALIAS).toBe('NEW')
    expect(ask(world, 'deviceStatus', { DEVICEALIAS: 'A4001' })).toEqual(deviceNotFound)
    expect(ask(world, 'callStop', { DEVICEALIAS: 'NEW' })).toEqual(sentToCores)
  })

  test('of several that a user selector fits is the one most recently in a call', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4003' })
    ask(world, 'callStart', { DEVICEID: '4004' })
    ask(world, 'callStart', { SYS_USER: 'grace', CALLINSTANCE: '2' })
    expect(instancesOn(world, '4004')).toEqual(['', '2'])
    ask(world, 'callStop', { DEVICEID: '4004' })
    ask(world, 'callStop', { DEVICEID: '4004' })
    ask(world, 'callStart', { SYS_USER: 'grace', CALLINSTANCE: '3' })
    expect(instancesOn(world, '4003')).toEqual(['', '3'])
    expect(instancesOn(world, '4004')).toEqual([])
  })
})

test('an alias that finds nothing beside a station is no new name of its device', () => {
  const world = worldOf()
  ask(world, 'callStart', { STATIONNAME: 'PC-4002', DEVICEALIAS: 'NEW' })
  expect(shown(world, '4002')).toMatchObject({
    DEVICEALIAS: 'A4002',
    RECORDING: { ISRECORDING: 'Y' },
  })
})

describe('a station beside a device', () => {
  test('belongs to it from then on, and no longer to the other', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4002', STATIONNAME: 'PC-4001' })
    expect(shown(world, '4002').STATION).toBe('PC-4001')
    expect(shown(world, '4001').STATION).toBe('')
    expect(ask(world, 'callStart', { STATIONNAME: 'PC-4002' })).toEqual(deviceNotFound)
  })

  test('leaves the stored list alone', () => {
    const world = worldOf()
    const before = ask(world, 'stations', {})
    ask(world, 'callStart', { DEVICEID: '4002', STATIONNAME: 'PC-4001' })
    expect(ask(world, 'stations', {})).toEqual(before)
  })
})

describe('the instance', () => {
  test('keeps calls apart, as text', () => {
    const world = worldOf()
    for (const CALLINSTANCE of ['7', '07', undefined, '7 ']) {
      ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE })
    }
    expect(instancesOn(world, '4001')).toEqual(['7', '07', '', '7 '])
  })

  test('that is up already is replaced: its recording ends, and its data goes', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1', USER1: 'first' }, 1000)
    ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2' }, 2000)
    ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1', USER2: 'second' }, 3000)
    expect(instancesOn(world, '4001')).toEqual(['2', '1'])
    expect(callsOn(world, '4001')[1]).toMatchObject({
      USER1: '',
      USER2: 'second',
      STARTTIME: '2/1/2026 12:00:03 AM',
    })
    expect(listed(world)).toMatchObject([{ USER1: 'first', RECORDINGTIME: '1', DURATION: '2' }])
  })
})

describe('what is recorded', () => {
  test.each([
    ['audio alone', [schedule()], { ISRECORDING: 'Y', ISRECORDINGVIDEO: 'N' }],
    ['audio and screen', [schedule({ screen: true })], { ISRECORDING: 'Y', ISRECORDINGVIDEO: 'Y' }],
    [
      'the screen alone',
      [schedule({ audio: false, screen: true })],
      { ISRECORDING: 'N', ISRECORDINGVIDEO: 'Y' },
    ],
    [
      'nothing, by a schedule that says so',
      [schedule({ audio: false })],
      { ISRECORDING: 'N', ISRECORDINGVIDEO: 'N' },
    ],
    ['nothing, where no schedule matches', [], { ISRECORDING: 'N', ISRECORDINGVIDEO: 'N' }],
    ['nothing, by a schedule that is off', [schedule({ active: false })], { ISRECORDING: 'N' }],
    [
      'what the higher priority says',
      [schedule({ priority: 1, screen: true }), schedule({ priority: 2 })],
      { ISRECORDINGVIDEO: 'N' },
    ],
  ])('is %s', (_, schedules, expected) => {
    const world = worldOf({ schedules })
    ask(world, 'callStart', { DEVICEID: '4001' })
    expect(shown(world, '4001').RECORDING).toMatchObject(expected)
  })

  test('is nothing when every channel is busy, and the call is tracked all the same', () => {
    const world = worldOf({
      cores: [channelCore()],
    })
    expect(ask(world, 'callStart', { DEVICEID: '4001' })).toEqual(sentToCores)
    expect(callsOn(world, '4001')).toMatchObject([{ ISRECORDING: 'N', FILENAME: '' }])
  })

  test.each([
    ['4001', 'C:\\Recordings\\20260201\\A4001\\A4001-01-02-03.wav'],
    ['4003', 'C:\\Recordings\\20260201\\4003\\4003-01-02-03.wav'],
  ])('goes to a file named by the alias of %s, or else its id', (DEVICEID, fileName) => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID }, 3_723_000)
    expect(shown(world, DEVICEID).RECORDING.FILENAME).toBe(fileName)
  })
})

test.each([
  ['what the schedule says', {}, { keepDays: 30, archiveAction: 1 }],
  ['what is sent', { KEEPDAYS: '0', ARCHIVEACTION: '0' }, { keepDays: 0, archiveAction: 0 }],
])('a recording is kept by %s', (_, sent, kept) => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', ...sent })
  ask(world, 'callStop', { DEVICEID: '4001' })
  expect(world.recordings.find(101)).toMatchObject(kept)
})

test('the data that was sent is that of the call, and the rest is blank', () => {
  const world = worldOf()
  ask(world, 'callStart', {
    DEVICEID: '4001',
    GROUP: '12',
    ANI: '+1614',
    CALLDIRECTION: 'I',
    CALLID: 'p',
  })
  expect(shown(world, '4001')).toMatchObject({
    GROUP: '12',
    GATE: '',
    ANI: '+1614',
    DNIS: '',
    USER1: '',
    USER15: '',
    CALLDIRECTION: 'I',
    STARTTIME: '2/1/2026 12:00:00 AM',
    STOPTIME: '',
    RECORDING: { CALLID: 'p', SESSIONID: '' },
  })
})
