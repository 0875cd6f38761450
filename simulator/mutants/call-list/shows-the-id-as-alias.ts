import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST shows DEVICEID as DEVICEALIAS.',
  change: tellingRecordings((one) => ({ ...one, DEVICEALIAS: one.DEVICEID })),
}
