import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'A byte order mark is text before the root.',
  change: refusingText(/^\uFEFF/),
}
