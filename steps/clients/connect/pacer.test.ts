import { expect, test } from 'vitest'
import { type PaceClock, paced, paceOfRun } from './pacer.ts'

/** A clock that a sleep moves, and that notes what was slept. */
class SteppedClock implements PaceClock {
  at: number
  readonly slept: number[] = []

  constructor(at: number) {
    this.at = at
  }

  now(): number {
    return this.at
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms)
    this.at += ms
  }
}

test('requests leave one gap apart, the first at once', async () => {
  const clock = new SteppedClock(1000)
  const pace = paced(4, clock)
  const left: number[] = []
  for (let sent = 0; sent < 4; sent += 1) {
    await pace(1)
    left.push(clock.at)
  }
  expect(left).toEqual([1000, 1250, 1500, 1750])
})

test('time that passes by itself is not waited for again, and is not saved up', async () => {
  const clock = new SteppedClock(0)
  const pace = paced(4, clock)
  await pace(1)
  clock.at = 100
  await pace(1)
  clock.at = 5000
  await pace(1)
  await pace(1)
  expect(clock.slept).toEqual([150, 250])
})

test('those who ask at the same time leave one after the other', async () => {
  const slept: number[] = []
  const pace = paced(10, {
    now: () => 0,
    sleep: async (ms) => {
      slept.push(ms)
    },
  })
  await Promise.all([pace(1), pace(1), pace(1)])
  expect(slept).toEqual([100, 200])
})

test('what follows several in one piece waits for all of them, and a further piece for nothing', async () => {
  const clock = new SteppedClock(0)
  const pace = paced(10, clock)
  await pace(3)
  await pace(1)
  expect(clock.slept).toEqual([300])
  const begun = new SteppedClock(0)
  const one = paced(10, begun)
  await one(1)
  begun.at = 100
  await one(0)
  await one(1)
  expect(begun.slept).toEqual([])
})

test('a run has one pace, and none where nothing is said', async () => {
  expect(paceOfRun(7)).toBe(paceOfRun(7))
  expect(paceOfRun(7)).not.toBe(paceOfRun(8))
  expect(await paceOfRun(undefined)(1000)).toBeUndefined()
})
