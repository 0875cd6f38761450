import { refusingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-8'],
  says: 'Tags in upper case are not understood.',
  change: refusingText(/<REQUESTID>/),
}
