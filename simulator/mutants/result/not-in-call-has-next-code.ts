import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11', 'RES-10'],
  says: 'API_DEVICE_NOT_IN_CALL comes with the code after its own.',
  change: refusing('deviceNotInCall', (result) => withCode(result, 8)),
}
