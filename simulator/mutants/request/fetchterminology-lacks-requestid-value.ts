import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'FETCHTERMINOLOGY does not echo REQUESTID.',
  change: saying('fetchTerminology', (result) => elementsOf(result, 'REQUESTID', () => '0')),
}
