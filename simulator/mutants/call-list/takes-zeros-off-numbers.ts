import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-14'],
  says: 'CALLLIST shows an ANI without the zeros before it.',
  change: tellingRecordings((one) => ({ ...one, ANI: one.ANI.replace(/^0+(?=\d)/, '') })),
}
