import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'An EMAIL that no recording fits is refused with API_DEVICE_NOT_RECORDING.',
  change: refusing('recordingNotFound', toldAs('API_DEVICE_NOT_RECORDING'), 'email'),
}
