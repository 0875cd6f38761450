import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-Q1'],
  says: 'A REQUESTTYPE with blanks around its value is not understood.',
  change: rewording((text) =>
    text.replaceAll('REQUESTTYPE> MODIFYUSER', 'REQUESTTYPE> .MODIFYUSER'),
  ),
}
