import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-12'],
  says: 'A blank UPDATE_IF_NOT_RECORDING counts as Y.',
  change: sentBlank('callUpdate', 'UPDATE_IF_NOT_RECORDING', 'Y'),
}
