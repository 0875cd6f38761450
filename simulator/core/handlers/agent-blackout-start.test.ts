import { describe, expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import {
  ask,
  callsOn,
  deviceNotFound,
  everything,
  schedule,
  sentToCores,
  user,
  worldOf,
} from '../world.fixture.ts'
import type { World } from '../world.ts'

const recorded = { schedules: [schedule({ screen: true })] }

/** Device and instance or session of what is paused now. */
function paused(world: World, now = 0): readonly string[] {
  return ['4001', '4003', '4004', '4005'].flatMap((deviceId) =>
    callsOn(world, deviceId, now)
      .filter(({ STATUS }) => STATUS === 'recordpaused')
      .map(({ CALLINSTANCE, SESSIONID }) => `${deviceId}/${CALLINSTANCE}${SESSIONID}`),
  )
}

test('every call and session of the agent is withheld, on every phone, and nobody else’s', () => {
  const world = worldOf(recorded)
  ask(world, 'callStart', { DEVICEID: '4003', CALLINSTANCE: '1' })
  ask(world, 'callStart', { DEVICEID: '4003', CALLINSTANCE: '2' })
  ask(world, 'callStart', { DEVICEID: '4004', CALLINSTANCE: '3' })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '4' })
  ask(world, 'chatStart', { SESSIONID: 's', KEYNAME: 'PHONE', KEYVALUE: '4003' })
  expect(ask(world, 'agentBlackoutStart', { DEVICEID: '4004' })).toEqual(sentToCores)
  expect(paused(world)).toEqual(['4003/1', '4003/2', '4004/3', '4004/s'])
})

test('it lasts over calls that begin and end, until it is stopped', () => {
  const world = worldOf(recorded)
  ask(world, 'agentBlackoutStart', { SYS_USER: 'ada' }, 5000)
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1' }, 10_000)
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2' }, 20_000)
  expect(paused(world, 20_000)).toEqual(['4001/1', '4001/2'])
  ask(world, 'callStop', { DEVICEID: '4001', CALLINSTANCE: '2' }, 30_000)
  expect(paused(world, 30_000)).toEqual(['4001/1'])
  ask(world, 'agentBlackoutStop', { DEVICEALIAS: 'A4001' }, 40_000)
  expect(paused(world, 40_000)).toEqual([])
  ask(world, 'callStop', { DEVICEID: '4001' }, 60_000)
  expect(world.recordings.find(101)?.withheld).toEqual([{ from: 10_000, to: 40_000 }])
  expect(world.recordings.find(102)?.withheld).toEqual([{ from: 20_000, to: 30_000 }])
})

test('the blackout of a call within it changes neither its begin nor its end', () => {
  const world = worldOf(recorded)
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'agentBlackoutStart', { DEVICEID: '4001' }, 10_000)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 20_000)
  ask(world, 'blackoutStop', { DEVICEID: '4001' }, 30_000)
  expect(paused(world, 30_000)).toEqual(['4001/'])
  ask(world, 'agentBlackoutStop', { DEVICEID: '4001' }, 40_000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 60_000)
  expect(world.recordings.find(101)?.withheld).toEqual([{ from: 10_000, to: 40_000 }])
})

test('it ends by itself after the longest time the server allows', () => {
  const { server } = worldOf()
  const world = worldOf({ ...recorded, server: { ...server, longestBlackoutMs: 30_000 } })
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'agentBlackoutStart', { DEVICEID: '4001' }, 0)
  expect(paused(world, 29_999)).toEqual(['4001/'])
  expect(paused(world, 30_000)).toEqual([])
})

describe('a user’s name means that user', () => {
  test('who has no phone at the moment', () => {
    const world = worldOf({ users: [{ ...user(9, 'No', 'Phone', []), isAgent: true }] })
    ask(world, 'chatStart', { SESSIONID: 's', AGENTID: '9' }, 0)
    expect(ask(world, 'agentBlackoutStart', { SYS_USER: 'no' }, 1000)).toEqual(sentToCores)
    expect(ask(world, 'agentBlackoutStop', { CRM_USER: 'CRM-no' }, 2000)).toEqual(sentToCores)
    ask(world, 'chatStop', { SESSIONID: 's' }, 3000)
    expect(world.recordings.find(101)?.withheld).toEqual([{ from: 1000, to: 2000 }])
  })

  test('and not another at the same device', () => {
    const users = [user(1, 'Ada', 'Byron', ['4005']), user(3, 'Alan', 'Mathison', ['9005'])]
    const world = worldOf({ users })
    ask(world, 'agentBlackoutStart', { SYS_USER: 'alan' })
    expect(users.map(({ userId }) => world.agentBlackouts.isOpen(userId, 0))).toEqual([false, true])
  })

  test('and of several the one most recently in a call', () => {
    const users = [user(1, 'Ada', 'Byron', ['4001']), user(2, 'Ada', 'Murray', ['4003'])]
    const world = worldOf({ users })
    ask(world, 'callStart', { DEVICEID: '4003' })
    ask(world, 'agentBlackoutStart', { SYS_USER: 'ada' })
    expect(users.map(({ userId }) => world.agentBlackouts.isOpen(userId, 0))).toEqual([false, true])
  })

  test('unless it is no agent', () => {
    const world = worldOf({ users: [user(9, 'Root', 'Root', [])] })
    expect(ask(world, 'agentBlackoutStart', { SYS_USER: 'root' })).toEqual(refuse('agentNotFound'))
  })
})

test.each([
  ['no selector', {}, deviceNotFound],
  [
    'two selectors',
    { DEVICEID: '4001', CRM_USER: 'CRM-ada' },
    refuse('selectorsConflict', { allowed: 'DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER' }),
  ],
  ['an unknown device', { DEVICEID: '4999' }, deviceNotFound],
  ['an unknown user', { SYS_USER: 'nobody' }, deviceNotFound],
  ['a device without agent', { DEVICEID: '4002' }, refuse('agentNotFound')],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = worldOf(recorded)
  ask(world, 'callStart', { DEVICEID: '4001' })
  const before = everything(world)
  expect(ask(world, 'agentBlackoutStart', parameters)).toEqual(refusal)
  expect(ask(world, 'agentBlackoutStop', parameters)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
