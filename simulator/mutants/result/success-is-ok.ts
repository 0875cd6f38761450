import { elementsOf, sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-3'],
  says: 'Success is OK and code 20.',
  change: sayingAlways((result) => elementsOf(result, 'RESULTTYPE', () => 'OK')),
}
