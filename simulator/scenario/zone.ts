import { DateTime, IANAZone } from 'luxon'
import type { LocalTime } from '../core/formats.ts'

/** Whether a name is a time zone of the IANA database. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name)
}

/** The wall clock of a zone. */
export function localTimeIn(zone: string): (at: number) => LocalTime {
  return (at) => readingOf(DateTime.fromMillis(at, { zone }))
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
