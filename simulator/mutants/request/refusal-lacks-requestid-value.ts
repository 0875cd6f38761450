import { elementsOf, refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'REQUESTID of a refusal is blank.',
  change: refusingAll((result) => elementsOf(result, 'REQUESTID', () => '')),
}
