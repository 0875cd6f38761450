import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS refuses an unknown device as an unknown user.',
  change: refusing('deviceNotFound', toldAs('API_USER_NOT_FOUND'), 'deviceStatus'),
}
