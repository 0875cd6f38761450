import { expect, test } from 'vitest'
import { ask, callsOn, everything, sentToCores, worldOf } from '../world.fixture.ts'

test.each([
  ['DEVICEID', { DEVICEID: '4001' }],
  ['DEVICEALIAS', { DEVICEALIAS: 'A4001' }],
  ['SYS_USER', { SYS_USER: 'ada' }],
  ['CRM_USER', { CRM_USER: 'CRM-ada' }],
])('by %s it closes the blackout of the agent, however often it was opened', (_, selector) => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' })
  for (const at of [1000, 2000]) ask(world, 'agentBlackoutStart', { DEVICEID: '4001' }, at)
  expect(ask(world, 'agentBlackoutStop', selector, 3000)).toEqual(sentToCores)
  expect(callsOn(world, '4001', 3000)).toMatchObject([{ STATUS: 'recording' }])
})

test('one that is not open is stopped without harm, and a call’s stays open', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 1000)
  const before = everything(world, 2000)
  expect(ask(world, 'agentBlackoutStop', { DEVICEID: '4001' }, 2000)).toEqual(sentToCores)
  expect(everything(world, 2000)).toEqual(before)
})
