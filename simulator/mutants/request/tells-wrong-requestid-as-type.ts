import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A wrong REQUESTID is refused with its label and the code of another.',
  change: refusing('requestIdInvalid', (result) => withCode(result, 15)),
}
