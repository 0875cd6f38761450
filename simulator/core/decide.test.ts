import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyWorld, play, runs } from './runs.fixture.ts'
import { everything } from './world.fixture.ts'

/** Any run of requests: what holds whatever the order they come in. */

test('a refused request changes nothing that can be seen', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const world = busyWorld()
      play(world, run, (send, now) => {
        const before = everything(world, now)
        if (!send().ok) expect(everything(world, now)).toEqual(before)
      })
    }),
  )
})

test('the same requests at the same times give the same replies and the same world', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const [one, other] = [busyWorld(), busyWorld()].map((world) => {
        const outcomes: unknown[] = []
        const end = play(world, run, (send) => outcomes.push(send()))
        return { outcomes, shown: everything(world, end) }
      })
      expect(one).toEqual(other)
    }),
  )
})

test('asking never changes what is recorded', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const [asked, left] = [busyWorld(), busyWorld()]
      const end = play(asked, run, (send, now) => {
        everything(asked, now)
        send()
      })
      play(left, run)
      expect(everything(asked, end)).toEqual(everything(left, end))
    }),
  )
})

test('channels and recordings balance: each recording with audio holds one until it has finished', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const world = busyWorld()
      play(world, run, (send) => {
        send()
        const calls = Array.from(world.devices.all()).flatMap((device) => device.calls)
        const running = calls.flatMap(({ recording, partial }) => [recording, partial])
        const held = running.flatMap((recording) => recording?.channel ?? [])
        expect(new Set(held).size).toBe(held.length)
        const busy = world.channels
          .all()
          .filter(({ state }) => state === 'PreparingToRecord' || state === 'Recording')
        expect(new Set(held)).toEqual(new Set(busy))
      })
    }),
  )
})
