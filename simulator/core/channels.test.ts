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
  return new Channels(cores, all)
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

test('a channel that fails is out of use until it recovers', () => {
  const channels = channelsOf([channelCore()], [channel(1), channel(2)])
  const first = channels.find(1)
  if (!first) throw new Error('channel 1 is there')
  channels.fail(first, 100)
  expect([first.state, first.changedAt, channels.take(1, device, 100)?.id]).toEqual([
    'Error',
    100,
    2,
  ])
  expect(channels.hasFree(1)).toBe(false)
  channels.recover(first, 200)
  expect([first.state, first.changedAt, channels.take(1, device, 200)?.id]).toEqual([
    'Idle',
    200,
    1,
  ])
})

test('one that fails while it prepares or finishes does not move on', () => {
  const channels = channelsOf([channelCore()], [channel(1)])
  const taken = channels.take(1, device, 0)
  if (!taken) throw new Error('a core with channels gives one')
  channels.fail(taken, 100)
  channels.settle(5000)
  expect([taken.state, taken.changedAt, channels.hasFree(1)]).toEqual(['Error', 100, false])
})

test.each([
  ['comes back with it', [], 'Idle'],
  ['fails meanwhile, and does not', ['fail'], 'Error'],
  ['fails and recovers meanwhile, and does', ['fail', 'recover'], 'Idle'],
] as const)('a channel of a core that goes away %s', (_, meanwhile, state) => {
  const channels = channelsOf([channelCore()], [channel(1)])
  const [only] = channels.all()
  if (!only) throw new Error('channel 1 is there')
  channels.lose(1, 100)
  expect([only.state, channels.isUp(1), channels.hasFree(1)]).toEqual(['Error', false, false])
  for (const change of meanwhile) {
    channels[change](only, 200)
    expect([only.state, only.changedAt]).toEqual(['Error', 100])
  }
  channels.regain(1, 300)
  expect([only.state, channels.isUp(1), channels.hasFree(1)]).toEqual([
    state,
    true,
    state === 'Idle',
  ])
})

test('a core without channels has nothing free while it is away', () => {
  const channels = channelsOf([channelCore({ capacity: 'unlimited' })], [])
  channels.lose(1, 100)
  expect(channels.hasFree(1)).toBe(false)
  channels.regain(1, 200)
  expect(channels.hasFree(1)).toBe(true)
})

test('a core comes back with the lowest channel first', () => {
  const channels = channelsOf([channelCore()], [channel(3), channel(1), channel(2)])
  channels.lose(1, 100)
  channels.regain(1, 200)
  expect([1, 2, 3].map(() => channels.take(1, device, 200)?.id)).toEqual([1, 2, 3])
})

test('a channel that comes free is taken after those with a lower id', () => {
  const channels = channelsOf([channelCore({ finishMs: 0 })], [channel(1), channel(2)])
  const taken = [1, 2].map(() => channels.take(1, device, 0))
  for (const one of taken) if (one) channels.release(one, 10)
  channels.settle(10)
  expect(channels.take(1, device, 20)?.id).toBe(1)
})

test('one that fails while it records leaves the others free', () => {
  const channels = channelsOf([channelCore()], [channel(1), channel(2)])
  const taken = channels.take(1, device, 0)
  if (!taken) throw new Error('a core with channels gives one')
  channels.fail(taken, 100)
  expect(channels.hasFree(1)).toBe(true)
})

test('one that has not failed cannot recover', () => {
  const channels = channelsOf([channelCore()], [channel(1)])
  const [only] = channels.all()
  if (!only) throw new Error('channel 1 is there')
  channels.recover(only, 100)
  expect(only.changedAt).toBe(0)
  channels.take(1, device, 200)
  expect(channels.hasFree(1)).toBe(false)
})

test('cores that are away are told by number, and leave the channels of others alone', () => {
  const cores = [1, 2, 3].map((ident) => channelCore({ ident }))
  const channels = channelsOf(cores, [channel(1), channel(2, { core: 2 })])
  expect(channels.away()).toEqual([])
  channels.lose(3, 100)
  channels.lose(1, 100)
  expect(channels.away()).toEqual([1, 3])
  expect(channels.all().map(({ state }) => state)).toEqual(['Error', 'Idle'])
})
