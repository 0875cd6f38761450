import { describe, expect, test } from 'vitest'
import { fastestRate, lastInstant, MovableClock } from './clock.ts'

/** Real time that a test moves. */
class HeldTime {
  at = 1_000_000

  now(): number {
    return this.at
  }
}

function clockOf(rate: number): { readonly clock: MovableClock; readonly real: HeldTime } {
  const real = new HeldTime()
  return { clock: new MovableClock(5000, rate, real), real }
}

describe('after 1.5 seconds of real time', () => {
  test.each([
    ['a clock that stands', 0, 5000],
    ['one that runs', 1, 6500],
    ['one that runs sixty times as fast', 60, 95_000],
    ['one that runs half as fast', 0.5, 5750],
    ['the fastest', fastestRate, 5000 + 1500 * 86_400],
  ])('%s', (_, rate, expected) => {
    const { clock, real } = clockOf(rate)
    real.at += 1500
    expect([clock.now(), clock.now(), clock.rate]).toEqual([expected, expected, rate])
  })
})

test('however often it is read, a slow clock loses nothing', () => {
  const { clock, real } = clockOf(0.25)
  for (let reading = 0; reading < 1000; reading += 1) {
    real.at += 1
    clock.now()
  }
  expect(clock.now()).toBe(5250)
})

test('it does not go back when real time does', () => {
  const { clock, real } = clockOf(2)
  real.at += 100
  expect(clock.now()).toBe(5200)
  real.at -= 3_600_000
  expect(clock.now()).toBe(5200)
  real.at += 10
  expect(clock.now()).toBe(5220)
})

describe('a clock', () => {
  test.each([0, 1, 60])('of rate %d can be set, back too, and goes on as before', (rate) => {
    const { clock, real } = clockOf(rate)
    real.at += 1000
    clock.set(100)
    expect(clock.now()).toBe(100)
    real.at += 1000
    expect(clock.now()).toBe(100 + rate * 1000)
  })

  test.each([0, 1, 60])('of rate %d can be moved forward', (rate) => {
    const { clock, real } = clockOf(rate)
    real.at += 1000
    clock.advance(7)
    expect(clock.now()).toBe(5007 + rate * 1000)
    real.at += 1000
    expect(clock.now()).toBe(5007 + rate * 2000)
  })

  test('that is frozen stands where it was, and runs on from there', () => {
    const { clock, real } = clockOf(1)
    real.at += 1000
    clock.freeze()
    real.at += 60_000
    expect([clock.now(), clock.rate]).toEqual([6000, 0])
    clock.run(10)
    expect(clock.now()).toBe(6000)
    real.at += 5
    expect([clock.now(), clock.rate]).toEqual([6050, 10])
  })

  test('whose rate changes has run at the former one until then', () => {
    const { clock, real } = clockOf(1)
    real.at += 1000
    clock.run(60)
    real.at += 1000
    expect(clock.now()).toBe(66_000)
    clock.run()
    real.at += 1000
    expect(clock.now()).toBe(67_000)
  })

  test('stops at the end of time', () => {
    const { clock, real } = clockOf(fastestRate)
    real.at += lastInstant
    expect(clock.now()).toBe(lastInstant)
  })
})

describe('what a clock refuses changes nothing:', () => {
  test.each<[string, (clock: MovableClock) => void, string]>([
    ['to be moved back', (clock) => clock.advance(-1), 'moved forward, found -1 ms'],
    ['to be moved by nothing known', (clock) => clock.advance(Number.NaN), 'found NaN ms'],
    ['to be moved past the end', (clock) => clock.advance(lastInstant), 'found 253402'],
    ['an instant between two', (clock) => clock.set(0.5), 'found 0.5'],
    ['an instant after the last', (clock) => clock.set(lastInstant + 1), 'found 253402'],
    ['to run backwards', (clock) => clock.run(-1), 'found -1'],
    ['to run at no rate', (clock) => clock.run(0), 'a rate above 0'],
    ['to run too fast', (clock) => clock.run(fastestRate + 1), 'at most 86400, found 86401'],
  ])('%s', (_, change, message) => {
    const { clock, real } = clockOf(2)
    expect(() => change(clock)).toThrow(message)
    real.at += 5
    expect([clock.now(), clock.rate]).toEqual([5010, 2])
  })

  test('to begin nowhere', () => {
    expect(() => new MovableClock(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})
