import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-8'],
  says: 'CALLSTOP for a call that is not up is refused with API_DEVICE_INVALID.',
  change: refusing('deviceNotInCall', toldAs('API_DEVICE_INVALID'), 'callStop'),
}
