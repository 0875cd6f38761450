import { expect, test } from 'vitest'
import { carryCalls } from './carry-calls.ts'
import { ask, callsOn, channelCore, shown, worldOf } from './world.fixture.ts'

const channel = {
  core: 1,
  state: 'Idle',
  recordingDevice: '',
  recordingDeviceAlias: '',
  playbackExtension: '',
  changedAt: 0,
} as const

test('calls go on with their data, their order, and what is recorded and withheld of them', () => {
  const from = worldOf()
  ask(from, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1', USER1: 'one', KEEPDAYS: '9' }, 1000)
  ask(from, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2', USER1: 'two' }, 2000)
  ask(from, 'recordStart', { DEVICEID: '4001', CALLINSTANCE: '1', USER1: 'part' }, 3000)
  ask(from, 'blackoutStart', { DEVICEID: '4001', CALLINSTANCE: '1' }, 4000)
  const before = callsOn(from, '4001', 5000)
  const to = worldOf()
  carryCalls(from, to)
  expect(callsOn(to, '4001', 5000)).toEqual(before)
  expect(before.map(({ STATUS }) => STATUS)).toEqual(['recordpaused', 'recording'])
  ask(to, 'blackoutStop', { DEVICEID: '4001', CALLINSTANCE: '1' }, 6000)
  ask(to, 'callStop', { DEVICEID: '4001', CALLINSTANCE: '1' }, 9000)
  const withheld = [{ from: 4000, to: 6000 }]
  const kept = [...to.recordings.all()]
  expect(kept.map((one) => [one.data.USER1, one.startedAt, one.keepDays, one.withheld])).toEqual([
    ['part', 3000, 9, withheld],
    ['one', 1000, 9, withheld],
  ])
  expect(new Set(kept.map(({ recordId }) => recordId)).size).toBe(2)
})

test('a call on a device that the other world does not know is known there with its alias', () => {
  const from = worldOf()
  ask(from, 'callStart', { DEVICEID: '4777', DEVICEALIAS: 'X' })
  const to = worldOf()
  carryCalls(from, to)
  expect(shown(to, '4777')).toMatchObject({ DEVICEALIAS: 'X', RECORDING: { ISRECORDING: 'Y' } })
})

test('a call of the other world stays where it has the same instance', () => {
  const [from, to] = [worldOf(), worldOf()]
  ask(from, 'callStart', { DEVICEID: '4001', USER1: 'old' })
  ask(to, 'callStart', { DEVICEID: '4001', USER1: 'new' })
  carryCalls(from, to)
  expect(callsOn(to, '4001').map(({ USER1 }) => USER1)).toEqual(['new'])
})

test('what finds no channel goes on without being recorded', () => {
  const from = worldOf()
  ask(from, 'callStart', { DEVICEID: '4001' })
  ask(from, 'callStart', { DEVICEID: '4002' })
  const to = worldOf({ cores: [channelCore()], channels: [{ ...channel, id: 1 }] })
  carryCalls(from, to)
  const recorded = ['4001', '4002'].map((id) => shown(to, id).RECORDING.ISRECORDING)
  expect(recorded).toEqual(['Y', 'N'])
})
