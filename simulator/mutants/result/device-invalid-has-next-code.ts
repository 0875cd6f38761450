import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11'],
  says: 'API_DEVICE_INVALID comes with the code after its own.',
  change: refusing('deviceNotFound', (result) => withCode(result, 9)),
}
