import { elementsOf, refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-10'],
  says: 'A refusal does not name the command.',
  change: refusingAll((result) => elementsOf(result, 'REQUESTTYPE', () => '')),
}
