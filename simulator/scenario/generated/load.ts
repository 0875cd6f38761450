import type { Chance } from './chance.ts'

/** A stretch of time, in epoch milliseconds; what ends it is not in it any more. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** How far the server's wall clock is ahead of UTC at an instant, in minutes. */
export type OffsetMinutes = (at: number) => number

const secondMs = 1000
const hourMs = 3_600_000
const dayMs = 86_400_000

/** How busy each hour of the day is: nights nearly still, two peaks with lunch between them. */
const loadOfHour = [
  0.4, 0.3, 0.2, 0.2, 0.3, 0.6, 1.5, 4, 8, 11, 13, 12.5, 9, 9.5, 12, 12, 10, 7.5, 5, 3.5, 2.5, 1.8,
  1.2, 0.8,
]

/** How busy each day of the week is, Sunday first: what the weekend left comes on Monday. */
const loadOfWeekday = [0.15, 1.25, 1.05, 1, 1, 0.95, 0.4]

/**
 * When `count` calls of a contact centre start within a period: whole seconds after its begin, as
 * epoch milliseconds, oldest first. The load is that of the hours on the server's wall clock.
 */
export function* callStarts(
  period: Period,
  count: number,
  offsetMinutes: OffsetMinutes,
  chance: Chance,
): Generator<number> {
  const hours = hoursOf(period, offsetMinutes, chance)
  const wholeLoad = hours.reduce((sum, { load }) => sum + load, 0)
  let passedLoad = 0
  let started = 0
  for (const { from, seconds, load } of hours) {
    passedLoad += load
    // Rounding the sum, and not each hour, makes it come out at `count`.
    const inThisHour = Math.round((count * passedLoad) / wholeLoad) - started
    started += inThisHour
    const startSeconds = Uint32Array.from({ length: inThisHour }, () => chance.whole(0, seconds))
    for (const second of startSeconds.sort()) yield from + second * secondMs
  }
}

/** An hour, or what the period has of it, and its load. */
interface LoadedHour {
  readonly from: number
  readonly seconds: number
  readonly load: number
}

function hoursOf(period: Period, offsetMinutes: OffsetMinutes, chance: Chance): LoadedHour[] {
  const hours: LoadedHour[] = []
  for (let from = period.from; period.to - from >= secondMs; ) {
    const onTheWall = from + offsetMinutes(from) * 60_000
    const leftOfHour = Math.ceil((hourMs - remainder(onTheWall, hourMs)) / secondMs)
    const seconds = Math.min(leftOfHour, Math.floor((period.to - from) / secondMs))
    // No two Mondays are the same.
    const load = loadAt(onTheWall) * seconds * chance.number(0.85, 1.15)
    hours.push({ from, seconds, load })
    from += seconds * secondMs
  }
  return hours
}

function loadAt(onTheWall: number): number {
  const hour = remainder(Math.floor(onTheWall / hourMs), 24)
  // 1 January 1970 was a Thursday.
  const weekday = remainder(Math.floor(onTheWall / dayMs) + 4, 7)
  return (loadOfHour[hour] ?? 0) * (loadOfWeekday[weekday] ?? 0)
}

/** From 0 up to the divisor, for instants before 1970 too. */
function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
