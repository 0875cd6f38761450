import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-8'],
  says: 'An export that no recording fits is refused with API_DEVICE_NOT_RECORDING.',
  on: 'http',
  change: refusing('recordingNotFound', toldAs('API_DEVICE_NOT_RECORDING'), 'exportRecording'),
}
