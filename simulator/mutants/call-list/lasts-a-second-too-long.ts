import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-16'],
  says: 'CALLLIST tells a second too much as DURATION.',
  change: tellingRecordings((one) => ({ ...one, DURATION: String(Number(one.DURATION) + 1) })),
}
