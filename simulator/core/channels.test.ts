import { expect, test } from 'vitest'
import { Channels } from './channels.ts'
import type { ChannelDescription, CoreDescription } from './description.ts'
import { channelCore } from './world.fixture.ts'

const device = { id: '4001', alias: 'A4001' }

function channel(id: number, part: Partial<ChannelDescription> = {}): ChannelDescription {
  return {
    id,
    core: 1,
    state: 'Idle',
    recordingDevice: '',
    recordingDeviceAlias: '',
    playbackExtension: '',
    changedAt: 0,
    ...part,
  }
}

function channelsOf(
  cores: readonly CoreDescription[],
  all: readonly ChannelDescription[],
): Channels {
  return new Channels(new Map(cores.map((one) => [one.ident, one])), all)
}

test('a channel prepares, records, finishes and is idle, each from the moment it is due', () => {
  const channels = channelsOf([channelCore()], [channel(1)])
  const taken = channels.take(1, device, 100)
  if (!taken) throw new Error('a core with channels gives one')
  const at = (now: number) => {
    channels.settle(now)
    return [taken.state, taken.changedAt]
  }
  expect(at(100)).toEqual(['PreparingToRecord', 100])
  expect(at(599)).toEqual(['PreparingToRecord', 100])
  expect(at(600)).toEqual(['Recording', 600])
  expect(at(9000)).toEqual(['Recording', 600])
  channels.release(taken, 9000)
  expect(at(9000)).toEqual(['FinishRecording', 9000])
  expect(channels.hasFree(1)).toBe(false)
  // However late anybody looks, the change is dated when it was due.
  expect(at(50_000)).toEqual(['Idle', 10_000])
  expect(channels.hasFree(1)).toBe(true)
  expect([taken.recordingDevice, taken.recordingDeviceAlias]).toEqual(['4001', 'A4001'])
})

test('a recording that ends while its channel prepares never records', () => {
  const channels = channelsOf([channelCore()], [channel(1)])
  const taken = channels.take(1, device, 0)
  if (!taken) throw new Error('a core with channels gives one')
  channels.release(taken, 100)
  channels.settle(700)
  expect(taken.state).toBe('FinishRecording')
  channels.settle(1100)
  expect(taken.state).toBe('Idle')
})

test('the idle channel with the lowest id is taken', () => {
  const channels = channelsOf(
    [channelCore({ finishMs: 0 })],
    [channel(3), channel(1), channel(2, { state: 'Error' })],
  )
  const first = channels.take(1, device, 0)
  const second = channels.take(1, device, 0)
  expect([first?.id, second?.id, channels.hasFree(1)]).toEqual([1, 3, false])
  for (const one of [second, first]) if (one) channels.release(one, 10)
  channels.settle(10)
  expect(channels.take(1, device, 20)?.id).toBe(1)
})

test('each core has its own channels', () => {
  const channels = channelsOf(
    [channelCore(), channelCore({ ident: 2 })],
    [channel(1), channel(2, { core: 2 })],
  )
  channels.take(1, device, 0)
  expect([channels.hasFree(1), channels.hasFree(2)]).toEqual([false, true])
})

test('a core without a limit needs none, and takes none', () => {
  const channels = channelsOf([channelCore({ capacity: 'unlimited' })], [channel(1)])
  expect(channels.hasFree(1)).toBe(true)
  expect(channels.take(1, device, 0)).toBeUndefined()
  expect(channels.all()[0]?.state).toBe('Idle')
})
