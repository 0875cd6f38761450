import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-5'],
  says: 'CALLUPDATE takes a blank DEVICEID for the name of a device.',
  change: sentBlank('callUpdate', 'DEVICEID'),
}
