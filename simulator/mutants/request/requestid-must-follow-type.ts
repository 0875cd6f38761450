import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-7'],
  says: 'A request with REQUESTID before TYPE is refused.',
  change: refusingText(/<REQUEST><REQUESTID>/),
}
