import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-4'],
  says: 'A REQUESTTYPE with blanks around its value names no command.',
  change: refusingText(/<REQUESTTYPE>\s/),
}
