import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-2'],
  says: 'A message whose root has an attribute is refused.',
  change: refusingText(/<REQUEST [a-z]/),
}
