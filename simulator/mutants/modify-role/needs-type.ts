import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-Q2'],
  says: 'A REQUESTTYPE in the place of TYPE is not understood.',
  change: rewording((text) => text.replaceAll('REQUESTTYPE>MODIFYROLE<', 'REQUESTTYPE><')),
}
