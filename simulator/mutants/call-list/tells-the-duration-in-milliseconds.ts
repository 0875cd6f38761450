import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-16'],
  says: 'CALLLIST tells DURATION in milliseconds.',
  change: tellingRecordings((one) => ({ ...one, DURATION: `${one.DURATION}000` })),
}
