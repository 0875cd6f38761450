import { DateTime, IANAZone } from 'luxon'
import type { LocalTime } from '../core/formats.ts'

/** Whether a name is a time zone of the IANA database. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name)
}

const dayMs = 86_400_000

/** The wall clock of a zone. */
export function localTimeIn(zone: string): (at: number) => LocalTime {
  const offset = offsetIn(zone)
  return (at) => {
    const offsetMinutes = offset(at)
    // What this shows in UTC is what the wall clock shows.
    const shown = new Date(at + offsetMinutes * 60_000)
    return {
      year: shown.getUTCFullYear(),
      month: shown.getUTCMonth() + 1,
      day: shown.getUTCDate(),
      hour: shown.getUTCHours(),
      minute: shown.getUTCMinutes(),
      second: shown.getUTCSeconds(),
      offsetMinutes,
    }
  }
}

/**
 * How far the wall clock of a zone is ahead of UTC, in minutes. It is asked for a million recordings,
 * and for the zone's rules only once for each day: on nearly all of them it does not change.
 */
function offsetIn(zone: string): (at: number) => number {
  const ofDays = new Map<number, number | 'changes'>()
  const ask = (at: number) => DateTime.fromMillis(at, { zone }).offset
  return (at) => {
    const day = Math.floor(at / dayMs)
    const known = ofDays.get(day)
    if (known !== undefined) return known === 'changes' ? ask(at) : known
    const begin = ask(day * dayMs)
    ofDays.set(day, begin === ask((day + 1) * dayMs) ? begin : 'changes')
    return ask(at)
  }
}

/**
 * The wall clock that an ISO 8601 text shows: with the offset that is written, else that of the zone.
 */
export function writtenTime(zone: string, text: string): LocalTime {
  return readingOf(DateTime.fromISO(text, { zone, setZone: true }))
}

function readingOf({ year, month, day, hour, minute, second, offset }: DateTime): LocalTime {
  return { year, month, day, hour, minute, second, offsetMinutes: offset }
}

/**
 * An instant written as ISO 8601, in epoch milliseconds. Without an offset it is read on the zone's
 * wall clock. Undefined where it is no instant.
 */
export function instantIn(zone: string, text: string): number | undefined {
  const instant = DateTime.fromISO(text, { zone })
  return instant.isValid ? instant.toMillis() : undefined
}
