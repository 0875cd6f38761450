import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-17'],
  says: 'A message of half the size is too long already.',
  change: refusingText(/x{32768}/),
}
