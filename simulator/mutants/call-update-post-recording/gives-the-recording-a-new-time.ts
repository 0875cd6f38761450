import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-3'],
  says: 'CALLUPDATE of the GROUP of a finished recording has it begin anew.',
  change: tellingRecordings((recording) => ({
    ...recording,
    RECORDINGTIME:
      recording.GROUP === ''
        ? recording.RECORDINGTIME
        : String(Number(recording.RECORDINGTIME) + 1),
  })),
}
