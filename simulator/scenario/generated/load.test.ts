import { expect, test } from 'vitest'
import { localTimeIn } from '../zone.ts'
import { Chance } from './chance.ts'
import { callStarts } from './load.ts'

/** The wall-clock hours, days and weekdays (0: Sunday) of the starts of 20,000 calls. */
function startsIn(zone: string, from: number, to: number, count = 20_000) {
  const localTime = localTimeIn(zone)
  const offset = (at: number) => localTime(at).offsetMinutes
  return Array.from(callStarts({ from, to }, count, offset, new Chance(3)), (at) => {
    const wall = new Date(at + offset(at) * 60_000)
    return { at, hour: wall.getUTCHours(), weekday: wall.getUTCDay() }
  })
}

const january = startsIn('America/New_York', Date.UTC(2026, 0, 1, 5), Date.UTC(2026, 1, 1, 5))

function during(from: number, to: number): number {
  return january.filter(({ hour }) => hour >= from && hour < to).length
}

function onWeekday(weekday: number): number {
  return january.filter((start) => start.weekday === weekday).length
}

test('there are as many as were asked for, in whole seconds, oldest first', () => {
  expect(january).toHaveLength(20_000)
  expect(january.every(({ at }) => at % 1000 === 0)).toBe(true)
  expect(january.map(({ at }) => at)).toEqual(january.map(({ at }) => at).toSorted((a, b) => a - b))
})

test('nights are nearly still, and the peaks are before and after lunch', () => {
  expect(during(10, 12)).toBeGreaterThan(during(2, 4) * 5)
  expect(during(10, 12)).toBeGreaterThan(during(12, 14))
  expect(during(14, 16)).toBeGreaterThan(during(12, 14))
  expect(during(14, 16)).toBeGreaterThan(during(18, 20) * 2)
})

test('Monday is the busiest day of the week, and Sunday the quietest', () => {
  // January 2026 has four of each but for Thursday, Friday and Saturday.
  const [sunday = 0, monday = 0, tuesday = 0, wednesday = 0, ...rest] = [0, 1, 2, 3, 4, 5, 6].map(
    onWeekday,
  )
  const [thursday = 0, friday = 0, saturday = 0] = rest.map((starts) => (starts * 4) / 5)
  const others = [tuesday, wednesday, thursday, friday, saturday]
  expect(monday).toBeGreaterThan(Math.max(...others))
  expect(sunday).toBeLessThan(Math.min(...others))
  expect(monday).toBeGreaterThan(sunday * 5)
})

test.each([
  ['half an hour off', 'Asia/Kolkata', Date.UTC(2026, 0, 4, 18, 30)],
  ['in an hour that has begun', 'UTC', Date.UTC(2026, 0, 5, 0, 40)],
  ['before 1970', 'UTC', Date.UTC(1969, 5, 2)],
  ['over the change to summer time', 'Europe/Berlin', Date.UTC(2026, 2, 28, 23)],
])('the hours are those of the wall clock %s', (_, zone, from) => {
  const starts = startsIn(zone, from, from + 7 * 86_400_000)
  const at = (hour: number) => starts.filter((start) => start.hour === hour).length
  expect(at(10)).toBeGreaterThan(at(8))
  expect(at(8)).toBeGreaterThan(at(6) * 2)
  expect(at(6)).toBeGreaterThan(at(3))
})
