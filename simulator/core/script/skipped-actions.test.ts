import { describe, expect, test } from 'vitest'
import { everything, instancesOn } from '../world.fixture.ts'
import type { ScriptedAction } from './actions.ts'
import { after } from './script.fixture.ts'

const device = '4001'

describe('what cannot be done is noted, and changes nothing:', () => {
  test.each<[ScriptedAction, string]>([
    [{ 'call-is-updated': { device: '4002', data: { USER1: 'x' } } }, 'device 4002 is in no call'],
    [{ 'call-is-transferred': { device: '4777', to: '4888' } }, 'device 4777 is in no call'],
    [{ 'call-ends': { device, instance: '3' } }, 'device 4001 is in no call "3"'],
    [{ 'call-ends': { device, instance: '' } }, 'device 4001 is in no call ""'],
    [{ 'recording-starts': { device: '4002', data: {} } }, 'device 4002 is in no call'],
    [{ 'recording-stops': { device } }, 'no partial recording of the call is running'],
    [{ 'session-starts': { id: 's', agent: 9, data: {} } }, 'there is no user 9'],
    [{ 'session-ends': { id: 's' } }, 'session s is not open'],
    [{ 'blackout-starts': { device, instance: '3' } }, 'device 4001 is in no call "3"'],
    [{ 'blackout-ends': { device: '4002' } }, 'device 4002 is in no call'],
    [{ 'agent-blackout-starts': { agent: 9 } }, 'there is no user 9'],
    [{ 'agent-blackout-ends': { agent: 9 } }, 'there is no user 9'],
    [{ 'agent-logs-on': { agent: 9, phone: '4003' } }, 'there is no user 9'],
    [{ 'agent-logs-off': { agent: 9 } }, 'there is no user 9'],
    [{ 'channel-fails': { channel: 9 } }, 'there is no channel 9'],
    [{ 'channel-fails': { channel: 3 } }, 'channel 3 has failed already'],
    [{ 'channel-recovers': { channel: 9 } }, 'there is no channel 9'],
    [{ 'channel-recovers': { channel: 1 } }, 'channel 1 has not failed'],
    [{ 'core-returns': { core: 1 } }, 'core 1 is not away'],
  ])('%j', (action, reason) => {
    const world = after(action)
    const [name] = Object.keys(action)
    expect(world.script.skipped).toMatchObject([{ at: 5000, action: name, reason }])
    expect(everything(world, 9000)).toEqual(everything(after(), 9000))
  })

  test.each<[ScriptedAction, ScriptedAction, string]>([
    [
      { 'recording-starts': { device, data: {} } },
      { 'recording-starts': { device, data: {} } },
      'a partial recording of the call is running',
    ],
    [
      { 'disk-fills': { freeMb: 0 } },
      { 'recording-starts': { device, data: {} } },
      'the disk is full',
    ],
    [
      { 'channel-fails': { channel: 2 } },
      { 'recording-starts': { device: '4003', data: {} } },
      'no channel is free',
    ],
    [
      { 'session-starts': { id: 's', agent: 2, data: {} } },
      { 'session-starts': { id: 's', agent: 1, data: {} } },
      'session s is open',
    ],
    [
      { 'disk-fills': { freeMb: 0 } },
      { 'session-starts': { id: 's', agent: 1, data: {} } },
      'the disk is full',
    ],
    [
      { 'core-goes': { core: 2 } },
      { 'session-starts': { id: 's', agent: 2, data: {} } },
      'the core is away',
    ],
    [{ 'core-goes': { core: 1 } }, { 'core-goes': { core: 1 } }, 'core 1 is away already'],
  ])('%j, then %j', (before, action, reason) => {
    const world = after(before, action)
    expect(world.script.skipped).toMatchObject([{ at: 5000, reason }])
    expect(everything(world, 9000)).toEqual(everything(after(before), 9000))
  })

  test('the actions after it are done all the same', () => {
    const world = after({ 'call-ends': { device: '4002' } }, { 'call-ends': { device: '4003' } })
    expect([instancesOn(world, '4003'), world.script.skippedCount]).toEqual([[], 1])
  })
})
