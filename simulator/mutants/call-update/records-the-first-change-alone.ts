import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-2'],
  says: 'What CALLUPDATE changes of a field that was set before is not with the recording.',
  change: tellingRecordings((recording) => ({
    ...recording,
    USER3: recording.USER1 === '' ? recording.USER3 : '',
  })),
}
