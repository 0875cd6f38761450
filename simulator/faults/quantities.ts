import { wholeNumber } from '../scenario/scalars.ts'

/** The most bytes that a fault makes up, or counts in one piece. */
const bytesMax = 1_000_000

/** The longest that anything waits: an hour. */
const waitMsMax = 3_600_000

export const byteCount = wholeNumber
  .refine((value) => value <= bytesMax, `a number from 0 to ${bytesMax}`)
  .meta({ maximum: bytesMax })
export const someBytes = wholeNumber
  .refine((value) => value >= 1 && value <= bytesMax, `a number from 1 to ${bytesMax}`)
  .meta({ minimum: 1, maximum: bytesMax })
export const waitMs = wholeNumber
  .refine((value) => value <= waitMsMax, `a number of milliseconds from 0 to ${waitMsMax}`)
  .meta({ maximum: waitMsMax })
