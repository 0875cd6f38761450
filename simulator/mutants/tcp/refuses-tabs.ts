import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-7'],
  says: 'A tab between the elements of a request is not allowed.',
  change: refusingText(/>[^<]*\t/),
}
