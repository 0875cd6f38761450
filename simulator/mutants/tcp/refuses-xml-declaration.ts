import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-2'],
  says: 'A message that begins with an XML declaration is refused.',
  change: refusingText(/^<\?xml /),
}
