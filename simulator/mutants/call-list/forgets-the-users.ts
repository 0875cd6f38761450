import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows neither SYS_USER nor CRM_USER.',
  change: tellingRecordings((one) => ({ ...one, SYS_USER: '', CRM_USER: '' })),
}
