import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-9'],
  says: 'A request is refused for a parameter in an attribute.',
  change: refusingText(/<REQUEST REQUESTID=/),
}
