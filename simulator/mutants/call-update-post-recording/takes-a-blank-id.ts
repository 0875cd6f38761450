import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-4'],
  says: 'CALLUPDATE with a blank RECORDID is refused.',
  change: rewording((text) => text.replace('<RECORDID></RECORDID>', '<RECORDID>0</RECORDID>')),
}
