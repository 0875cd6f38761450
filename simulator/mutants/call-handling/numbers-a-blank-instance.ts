import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-5'],
  says: 'CALLSTART takes a blank CALLINSTANCE for 0.',
  change: sentBlank('callStart', 'CALLINSTANCE', '0'),
}
