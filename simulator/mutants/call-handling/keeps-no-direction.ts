import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'A recording does not tell the direction of its call.',
  change: tellingRecordings((recording) => ({ ...recording, CALLDIRECTION: '' })),
}
