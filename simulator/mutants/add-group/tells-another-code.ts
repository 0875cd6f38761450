import { saying } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-1'],
  says: 'ADDGROUP is accepted with API_OK and the code 0.',
  change: saying('addGroup', (result) => withCode(result, 0)),
}
