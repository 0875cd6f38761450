import { elementsOf, refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-4'],
  says: 'A refusal has code 20.',
  change: refusingAll((result) => elementsOf(result, 'RESULTCODE', () => '20')),
}
