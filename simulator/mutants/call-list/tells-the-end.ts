import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-8'],
  says: 'CALLLIST tells the end of a recording as RECORDINGTIME.',
  change: tellingRecordings((one) => ({
    ...one,
    RECORDINGTIME: String(Number(one.RECORDINGTIME) + Number(one.DURATION)),
  })),
}
