import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-12', 'CALLUPDATE-14'],
  says: 'CALLUPDATE without a call is refused with API_DEVICE_INVALID.',
  change: refusing('deviceNotInCall', toldAs('API_DEVICE_INVALID'), 'callUpdate'),
}
