import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-6'],
  says: 'RECORDSTART for a call that is not up is refused with API_DEVICE_INVALID.',
  change: refusing('deviceNotInCall', toldAs('API_DEVICE_INVALID'), 'recordStart'),
}
