import { z } from 'zod'
import { callDataNames } from '../core/call-data.ts'

/**
 * The values that the state of a world holds. It is JSON, where a number is a number: the scalars of
 * scenario files, which arrive as text, are others.
 */

export const text = z.string('a text')
export const filledText = z.string('a text that is not blank').min(1, 'a text that is not blank')
export const flag = z.boolean('true or false')
export const wholeNumber = z.int('a whole number').min(0, 'a whole number from 0')
export const epochMs = z.int('a whole number of milliseconds since 1970')
export const callData = z
  .partialRecord(z.enum(callDataNames, `one of ${callDataNames.join(', ')}`), text)
  .refine(({ CALLDIRECTION = '' }) => ['', 'I', 'O'].includes(CALLDIRECTION), {
    message: 'I or O',
    path: ['CALLDIRECTION'],
  })
  .describe('What is known of the call: ANI, DNIS, GROUP, USER1. What is blank is left out.')

/** A blackout that may be open. */
export const stretch = z.strictObject({
  fromAt: epochMs.describe('When it begins.'),
  toAt: z
    .exactOptional(epochMs)
    .describe('When it ends, or will by itself. Absent: it lasts until it is stopped.'),
})
