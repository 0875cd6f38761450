import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { localTimeIn } from './zone.ts'

const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe']

test('a wall clock shows what the rules of its zone say, before and after each change too', () => {
  // Days around the changes of spring and autumn, and any other instant.
  const change = fc.constantFrom(
    '2026-03-08',
    '2026-03-29',
    '2026-04-04',
    '2026-10-25',
    '2026-11-01',
  )
  const near = fc
    .tuple(change, fc.integer({ min: -86_400_000, max: 2 * 86_400_000 }))
    .map(([day, ms]) => Date.parse(day) + ms)
  const any = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) })
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(fc.oneof(near, any)), (zone, instants) => {
      const clock = localTimeIn(zone)
      for (const at of [...instants, ...instants]) {
        const { year, month, day, hour, minute, second, offset } = DateTime.fromMillis(at, { zone })
        expect(clock(at)).toEqual({ year, month, day, hour, minute, second, offsetMinutes: offset })
      }
    }),
  )
})
