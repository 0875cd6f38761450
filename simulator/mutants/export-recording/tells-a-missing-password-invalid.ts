import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'ENCRYPT without PASSWORD is refused with API_ERROR_PROCESSING_MESSAGE.',
  on: 'http',
  change: refusing('valueMissing', toldAs('API_ERROR_PROCESSING_MESSAGE'), 'exportRecording'),
}
