import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-5'],
  says: 'CALLSTART with a blank DEVICEID begins a call on a device with a blank id.',
  change: sentBlank('callStart', 'DEVICEID'),
}
