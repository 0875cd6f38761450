import { z } from 'zod'
import { callDataNames } from '../core/call-data.ts'
import { isZone } from './zone.ts'

/**
 * The values that the keys of a scenario file hold. Every scalar arrives as text, so that a device
 * `0012` stays `0012`; numbers and yes/no become what they are here.
 */

export const text = z.string('a text')
export const filledText = z.string('a text that is not blank').min(1, 'a text that is not blank')
export const wholeNumber = z
  .string('a whole number')
  .regex(/^\d{1,15}$/, { error: 'a whole number', abort: true })
  .transform(Number)
export const flag = z
  .enum(['true', 'false'], 'true or false')
  .transform((value) => value === 'true')
/** ISO 8601; without an offset it is the server's wall clock. Read where the zone is known. */
const anInstant = "an instant such as 2026-02-01T11:49:32Z, or without Z on the server's clock"
export const instant = z
  .string(anInstant)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})?$/, anInstant)
  .meta({ examples: ['2026-02-01T11:49:32Z'] })
export const zone = text
  .refine(isZone, 'a time zone such as America/New_York')
  .meta({ pattern: '^[A-Za-z]', examples: ['America/New_York'] })
export const callData = z
  .partialRecord(z.enum(callDataNames, `one of ${callDataNames.join(', ')}`), text)
  .refine(({ CALLDIRECTION = '' }) => ['', 'I', 'O'].includes(CALLDIRECTION), {
    message: 'I or O',
    path: ['CALLDIRECTION'],
  })
