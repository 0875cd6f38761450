import { refusingAll, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-1'],
  says: 'A refusal has no RESULTCODE.',
  change: refusingAll((result) => withoutElements(result, 'RESULTCODE')),
}
