import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-5'],
  says: 'CALLSTOP with a blank DEVICEID looks for a device with a blank id.',
  change: sentBlank('callStop', 'DEVICEID'),
}
