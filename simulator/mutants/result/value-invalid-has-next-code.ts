import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-10'],
  says: 'API_ERROR_PROCESSING_MESSAGE comes with the code after its own.',
  change: refusing('valueInvalid', (result) => withCode(result, 12)),
}
