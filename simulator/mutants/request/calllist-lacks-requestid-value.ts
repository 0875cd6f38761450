import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'CALLLIST does not echo REQUESTID.',
  change: saying('callList', (result) => elementsOf(result, 'REQUESTID', () => '0')),
}
