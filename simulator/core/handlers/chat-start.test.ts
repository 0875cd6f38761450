import { describe, expect, test } from 'vitest'
import { loseCore } from '../outages.ts'
import { refuse } from '../outcome.ts'
import {
  ask,
  callsOn,
  channelCore,
  everything,
  instancesOn,
  listed,
  sentToCores,
  shown,
  user,
  worldOf,
} from '../world.fixture.ts'
import type { World } from '../world.ts'

describe('the agent', () => {
  test.each([
    ['AGENTID', { AGENTID: '1' }, '4001'],
    ['the login', { KEYNAME: 'USERNAME', KEYVALUE: 'ada.login' }, '4001'],
    ['the system user', { KEYNAME: 'SYS_USER', KEYVALUE: 'ada' }, '4001'],
    ['the CRM user', { KEYNAME: 'CRM_USER', KEYVALUE: 'CRM-ada' }, '4001'],
    ['the phone', { KEYNAME: 'PHONE', KEYVALUE: '4004' }, '4003'],
    ['the phone that is an alias', { KEYNAME: 'PHONE', KEYVALUE: '9005' }, '4005'],
    ['a KEYNAME in lower case', { KEYNAME: 'username', KEYVALUE: 'ada.login' }, '4001'],
    ['AGENTID, whatever the key', { AGENTID: '1', KEYNAME: 'PHONE', KEYVALUE: '4003' }, '4001'],
    ['AGENTID, beside half a key', { AGENTID: '1', KEYNAME: 'PHONE' }, '4001'],
  ])('is found by %s', (_, parameters, deviceId) => {
    const world = worldOf()
    expect(ask(world, 'chatStart', { SESSIONID: 's1', ...parameters })).toEqual(sentToCores)
    expect(callsOn(world, deviceId)).toMatchObject([{ SESSIONID: 's1' }])
  })

  test.each([
    [
      'the key is none',
      { KEYNAME: 'EMAIL', KEYVALUE: 'x' },
      refuse('valueInvalid', {
        parameter: 'KEYNAME',
        allowed: 'one of USERNAME, SYS_USER, CRM_USER, PHONE',
        found: 'EMAIL',
      }),
    ],
    ['the number is nobody’s', { AGENTID: '99' }, refuse('agentNotFound')],
    [
      'the number is nobody’s, whatever the key',
      { AGENTID: '99', KEYNAME: 'PHONE', KEYVALUE: '4001' },
      refuse('agentNotFound'),
    ],
    ['the key fits nobody', { KEYNAME: 'PHONE', KEYVALUE: '1' }, refuse('agentNotFound')],
    [
      'the key is another’s',
      { KEYNAME: 'SYS_USER', KEYVALUE: 'ada.login' },
      refuse('agentNotFound'),
    ],
    ['the number is of no agent', { AGENTID: '9' }, refuse('agentNotFound')],
    ['the key is of no agent', { KEYNAME: 'SYS_USER', KEYVALUE: 'root' }, refuse('agentNotFound')],
  ])('is refused, and nothing changes, when %s', (_, parameters, refusal) => {
    const world = worldOf({
      users: [user(9, 'Root', 'Root', []), user(1, 'Ada', 'Byron', ['4001'])],
    })
    const before = everything(world)
    expect(ask(world, 'chatStart', { SESSIONID: 's1', ...parameters })).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })

  test('is the agent among users of one name', () => {
    const [boss, ada] = [user(9, 'Ada', 'Boss', []), user(1, 'Ada', 'Byron', ['4001'])]
    const world = worldOf({ users: [boss, ada] })
    ask(world, 'chatStart', { SESSIONID: 's1', KEYNAME: 'SYS_USER', KEYVALUE: 'ada' })
    expect(callsOn(world, '4001')).toMatchObject([{ SESSIONID: 's1' }])
  })

  test('of several phones is at the one most recently in a call', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4004' })
    ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '2' })
    expect(callsOn(world, '4004')).toMatchObject([{ SESSIONID: '' }, { SESSIONID: 's1' }])
  })
})

test('a session shows at the idle device of the agent, screen alone', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1', GROUP: '53' }, 3000)
  expect(shown(world, '4001')).toMatchObject({
    GROUP: '53',
    STARTTIME: '2/1/2026 12:00:03 AM',
    STOPTIME: '',
    RECORDING: {
      ISRECORDING: 'N',
      ISRECORDINGVIDEO: 'Y',
      SESSIONID: 's1',
      CALLINSTANCE: '',
      FILENAME: 'C:\\Recordings\\20260201\\A4001\\A4001-00-00-03.webm',
    },
  })
  expect(callsOn(world, '4001')).toMatchObject([{ STATUS: 'recording', SESSIONID: 's1' }])
})

test('a call ranks before a session, and neither touches the other', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '7' })
  ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1' })
  expect(shown(world, '4001').RECORDING).toMatchObject({ CALLINSTANCE: '7', SESSIONID: '' })
  ask(world, 'callStop', { DEVICEID: '4001' })
  expect(instancesOn(world, '4001')).toEqual([''])
  expect(shown(world, '4001').RECORDING.SESSIONID).toBe('s1')
})

test('several run at once on one agent', () => {
  const world = worldOf()
  for (const SESSIONID of ['a', 'b', 'c', 'd']) ask(world, 'chatStart', { SESSIONID, AGENTID: '1' })
  expect(callsOn(world, '4001').map((one) => one.SESSIONID)).toEqual(['a', 'b', 'c', 'd'])
})

test('a repeat begins nothing and changes nothing, whoever is named', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1', GROUP: '1' })
  const before = everything(world)
  expect(ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '2', GROUP: '2' })).toEqual(
    sentToCores,
  )
  expect(everything(world)).toEqual(before)
})

test('no channel is taken, and none is needed', () => {
  const world = worldOf({ cores: [channelCore()] })
  expect(ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1' })).toEqual(sentToCores)
})

test.each([
  ['the disk is full', (world: World) => world.disk.setFree(0), refuse('diskFull')],
  ['the core is away', (world: World) => loseCore(world, 1, 0), refuse('noFreeChannel')],
])('while %s it is refused and changes nothing', (_, happen, refusal) => {
  const world = worldOf()
  happen(world)
  const before = everything(world)
  expect(ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1' })).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})

test('a repeat is accepted on a full disk, for it begins nothing', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1' })
  world.disk.setFree(0)
  expect(ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '1' })).toEqual(sentToCores)
})

test('an alias that is sent is that of the recording, and the device keeps its own', () => {
  const world = worldOf({ groups: [{ id: 7, name: 'Night', isActive: true, phones: ['9005'] }] })
  ask(world, 'chatStart', { SESSIONID: 's1', AGENTID: '3', DEVICEALIAS: 'DESK' })
  expect(shown(world, '4005').DEVICEALIAS).toBe('9005')
  ask(world, 'chatStop', { SESSIONID: 's1' })
  expect(world.recordings.find(101)).toMatchObject({ alias: 'DESK', groupId: 7 })
})

test('an agent without a phone is recorded too, at no device', () => {
  const world = worldOf({ users: [{ ...user(9, 'No', 'Phone', []), isAgent: true }] })
  ask(world, 'chatStart', { SESSIONID: 's1', KEYNAME: 'USERNAME', KEYVALUE: 'no.login' }, 1000)
  ask(world, 'chatStop', { SESSIONID: 's1' }, 3000)
  expect(listed(world)).toMatchObject([{ DEVICEID: '', AGENTFIRSTNAME: 'No', DURATION: '2' }])
  const fileName = 'C:\\Recordings\\20260201\\9\\9-00-00-01.webm'
  expect(world.recordings.find(101)).toMatchObject({ fileName })
})
