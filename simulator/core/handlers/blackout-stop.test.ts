import { expect, test } from 'vitest'
import { ask, everything, listed, sentToCores, worldOf } from '../world.fixture.ts'

test('what lay between start and stop is withheld of every recording of the call', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 10_000)
  ask(world, 'recordStart', { DEVICEID: '4001' }, 15_000)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 18_000)
  ask(world, 'blackoutStop', { DEVICEID: '4001' }, 20_000)
  ask(world, 'blackoutStop', { DEVICEID: '4001' }, 25_000)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 50_000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 60_000)
  const partial = [
    { from: 15_000, to: 20_000 },
    { from: 50_000, to: 60_000 },
  ]
  const whole = [
    { from: 10_000, to: 20_000 },
    { from: 50_000, to: 60_000 },
  ]
  expect(world.recordings.find(101)?.withheld).toEqual(whole)
  expect(world.recordings.find(102)?.withheld).toEqual(partial)
})

test('what was never started is stopped without harm', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' })
  const before = everything(world)
  expect(ask(world, 'blackoutStop', { DEVICEID: '4001' })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
})

test('an idle device has nothing to withhold', () => {
  const world = worldOf()
  const before = everything(world)
  expect(ask(world, 'blackoutStop', { DEVICEID: '4001' })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
})

test.each([
  ['standard', '60'],
  ['real-time', '50'],
] as const)('by a %s blackout of 10 seconds DURATION of a minute is %s', (blackout, duration) => {
  const { dialect } = worldOf()
  const world = worldOf({ dialect: { ...dialect, blackout } })
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 10_000)
  ask(world, 'blackoutStop', { DEVICEID: '4001' }, 20_000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 60_000)
  expect(listed(world)).toMatchObject([{ DURATION: duration }])
})
