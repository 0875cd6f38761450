import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11', 'RES-10'],
  says: 'API_REQUESTID_INVALID comes with the code after its own.',
  change: refusing('requestIdInvalid', (result) => withCode(result, 15)),
}
