import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-5'],
  says: 'CALLUPDATE takes a blank CALLINSTANCE for the name of one.',
  change: sentBlank('callUpdate', 'CALLINSTANCE'),
}
