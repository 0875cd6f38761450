import { changingAllTheSame } from '../change/changing-all-the-same.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'CALLUPDATE with a value that is not of its kind is refused, and what else was sent is changed.',
  change: changingAllTheSame(),
}
