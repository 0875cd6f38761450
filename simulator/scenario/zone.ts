import { DateTime, IANAZone } from 'luxon'
import type { LocalTime } from '../core/formats.ts'

/** Whether a name is a time zone of the IANA database. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name)
}

/** The wall clock of a zone. */
export function localTimeIn(zone: string): (at: number) => LocalTime {
  return (at) => {
    const { year, month, day, hour, minute, second } = DateTime.fromMillis(at, { zone })
    return { year, month, day, hour, minute, second }
  }
}

/**
 * An instant written as ISO 8601, in epoch milliseconds. Without an offset it is read on the zone's
 * wall clock. Undefined where it is no instant.
 */
export function instantIn(zone: string, text: string): number | undefined {
  const instant = DateTime.fromISO(text, { zone })
  return instant.isValid ? instant.toMillis() : undefined
}
