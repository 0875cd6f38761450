import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-8'],
  says: 'CALLLIST tells RECORDINGTIME as a date.',
  change: tellingRecordings((one) => ({
    ...one,
    RECORDINGTIME: new Date(Number(one.RECORDINGTIME) * 1000).toISOString(),
  })),
}
