import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-1'],
  says: 'A message whose root is REQUEST is refused.',
  change: refusingText(/<REQUEST[ >]/),
}
