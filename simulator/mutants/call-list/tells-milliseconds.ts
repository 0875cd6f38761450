import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-8'],
  says: 'CALLLIST tells RECORDINGTIME in milliseconds.',
  change: tellingRecordings((one) => ({ ...one, RECORDINGTIME: `${one.RECORDINGTIME}000` })),
}
