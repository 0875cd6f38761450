import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-15'],
  says: 'A recording of the screen alone is refused with API_DEVICE_NOT_RECORDING.',
  on: 'http',
  change: refusing('noAudio', toldAs('API_DEVICE_NOT_RECORDING'), 'exportRecording'),
}
