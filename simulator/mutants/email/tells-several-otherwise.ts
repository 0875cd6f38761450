import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'An EMAIL that several recordings fit is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing('recordingNotUnique', toldAs('API_ERROR_PROCESSING_MESSAGE'), 'email'),
}
