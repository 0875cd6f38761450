import { describe, expect, test } from 'vitest'
import type { ScriptedAction } from './script/actions.ts'
import { once, scripted } from './script/script.fixture.ts'
import { fire, settle } from './settle.ts'
import { ask, callsOn, everything, instancesOn, listed } from './world.fixture.ts'

const starts = (device: string, instance = ''): ScriptedAction => ({
  'call-starts': { device, instance, data: {} },
})
const ends = (device: string): ScriptedAction => ({ 'call-ends': { device } })

describe('however late somebody asks,', () => {
  test('a call began and ended when it did', () => {
    const world = scripted([once(2000, starts('4001')), once(7000, ends('4001'))])
    settle(world, 60_000)
    expect(listed(world)).toMatchObject([{ RECORDINGTIME: '2', DURATION: '5' }])
  })

  test('a channel that was free again by then was given out', () => {
    const again = (at: number) => [
      once(at, starts('4003', '1'), starts('4003', '2')),
      once(at + 1000, ends('4003'), ends('4003')),
    ]
    // Finishing takes the channels a second: they are free again at the very moment.
    const world = scripted([...again(1000), ...again(3000)])
    settle(world, 60_000)
    expect(listed(world)).toHaveLength(4)
  })

  test('one that was not, was not', () => {
    const world = scripted([
      once(1000, starts('4003', '1'), starts('4003', '2')),
      once(2000, ends('4003'), ends('4003')),
      once(2999, starts('4004', '1')),
      once(3000, starts('4004', '2')),
    ])
    settle(world, 60_000)
    expect(callsOn(world, '4004', 60_000).map((call) => call.ISRECORDING)).toEqual(['N', 'Y'])
  })

  test('a blackout of the script is dated when it was', () => {
    const world = scripted([
      once(1000, starts('4001')),
      once(3000, { 'blackout-starts': { device: '4001' } }),
      once(
        4000,
        { 'agent-blackout-starts': { agent: 1 } },
        { 'blackout-ends': { device: '4001' } },
      ),
      once(9000, ends('4001')),
    ])
    settle(world, 60_000)
    const [recording] = world.recordings.all()
    expect(recording?.withheld).toEqual([{ from: 3000, to: 9000 }])
  })

  test('a request sees what happened at its own instant', () => {
    const world = scripted([once(5000, starts('4001'))])
    expect(callsOn(world, '4001', 4999)).toEqual([])
    expect(callsOn(world, '4001', 5000)).toHaveLength(1)
  })

  test('what repeats does so between requests', () => {
    const every = { everyMs: 10_000, times: 3, do: [starts('4001'), ends('4001')] }
    const world = scripted([{ at: 1000, ...every }])
    ask(world, 'callStart', { DEVICEID: '4002' }, 12_000)
    settle(world, 60_000)
    expect(listed(world).map((one) => one.RECORDINGTIME)).toEqual(['21', '11', '1'])
  })
})

describe('an entry that is fired', () => {
  const world = () =>
    scripted([{ ...once(5000, starts('4001', 'x')), name: 'ring' }, once(9000, starts('4002'))])

  test('happens now, and when it is due all the same', () => {
    const one = world()
    expect(fire(one, 'ring', 2000)).toBe(true)
    expect(callsOn(one, '4001', 2000)).toMatchObject([{ STARTTIME: '2/1/2026 12:00:02 AM' }])
    expect(one.script.due().map(({ at }) => at)).toEqual([5000, 9000])
    expect(callsOn(one, '4001', 5000)).toMatchObject([{ STARTTIME: '2/1/2026 12:00:05 AM' }])
  })

  test('happens after what was due before', () => {
    const one = world()
    fire(one, 'ring', 20_000)
    expect([instancesOn(one, '4001'), instancesOn(one, '4002')]).toEqual([['x'], ['']])
    expect(listed(one)).toMatchObject([{ RECORDINGTIME: '5', DURATION: '15' }])
  })

  test('must be there', () => {
    const one = world()
    expect(fire(one, 'rang', 2000)).toBe(false)
    expect(everything(one, 2000)).toEqual(everything(world(), 2000))
  })
})
