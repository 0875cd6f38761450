import { expect, test } from 'vitest'
import { ask, callsOn, everything, listed, sentToCores, shown, worldOf } from '../world.fixture.ts'

test('the session with its SESSIONID ends, with its recording, and no other', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1', USER1: 'chat' }, 1000)
  ask(world, 'chatStart', { SESSIONID: 'b', AGENTID: '1' }, 2000)
  expect(ask(world, 'chatStop', { SESSIONID: 'a' }, 62_000)).toEqual(sentToCores)
  expect(callsOn(world, '4001')).toMatchObject([{ SESSIONID: 'b' }])
  expect(listed(world)).toMatchObject([
    {
      DEVICEID: '4001',
      DEVICEALIAS: 'A4001',
      USER1: 'chat',
      RECORDINGTIME: '1',
      DURATION: '61',
      AGENTFIRSTNAME: 'Ada',
      SYS_USER: 'ada',
    },
  ])
})

test('the device shows at once that its screen is not recorded', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' })
  ask(world, 'chatStop', { SESSIONID: 'a' })
  expect(shown(world, '4001').RECORDING).toMatchObject({ ISRECORDINGVIDEO: 'N', SESSIONID: '' })
})

test.each(['never', 'A', 'a '])('"%s", which is not open, changes nothing', (SESSIONID) => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' })
  const before = everything(world)
  expect(ask(world, 'chatStop', { SESSIONID })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
})

test('a SESSIONID that has ended can be begun again', () => {
  const world = worldOf()
  for (const at of [1000, 2000]) {
    ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' }, at)
    ask(world, 'chatStop', { SESSIONID: 'a' }, at + 500)
  }
  expect(listed(world).map((one) => one.RECORDINGTIME)).toEqual(['2', '1'])
})

test('it is purged after as long as the server says', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' })
  ask(world, 'chatStop', { SESSIONID: 'a' })
  expect(world.recordings.find(101)).toMatchObject({ keepDays: 7, archiveAction: 0, audio: false })
})
