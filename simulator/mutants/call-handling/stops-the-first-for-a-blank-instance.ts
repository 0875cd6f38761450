import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-5'],
  says: 'CALLSTOP with a blank CALLINSTANCE ends the call with instance 1.',
  change: sentBlank('callStop', 'CALLINSTANCE', '1'),
}
