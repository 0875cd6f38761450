import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-7'],
  says: 'Several recordings that fit are refused with API_ERROR_PROCESSING_MESSAGE.',
  on: 'http',
  change: refusing('recordingNotUnique', toldAs('API_ERROR_PROCESSING_MESSAGE'), 'exportRecording'),
}
