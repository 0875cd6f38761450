import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS has code 9 with API_DEVICE_INVALID.',
  change: refusing('deviceNotFound', (result) => withCode(result, 9), 'deviceStatus'),
}
