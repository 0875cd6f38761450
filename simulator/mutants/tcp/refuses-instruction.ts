import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-2'],
  says: 'A message with a processing instruction is refused.',
  change: refusingText(/<\?(?!xml )/),
}
