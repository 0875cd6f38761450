import { elementsOf, sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-3'],
  says: 'Success is API_OK and code 0.',
  change: sayingAlways((result) => elementsOf(result, 'RESULTCODE', () => '0')),
}
