import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-2'],
  says: 'A blank REQUESTID is taken for 0.',
  change: rewording((text) => text.replace('<REQUESTID></REQUESTID>', '<REQUESTID>0</REQUESTID>')),
}
