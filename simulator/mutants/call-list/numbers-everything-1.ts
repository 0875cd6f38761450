import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-6'],
  says: 'CALLLIST gives everything that it lists the number 1.',
  change: tellingRecordings((one) => ({ ...one, CALLNUMBER: '1' })),
}
