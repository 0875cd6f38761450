import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-3'],
  says: 'RESULTMSG is blank after ADD of a name that a role has.',
  change: saying('modifyRole', (result) =>
    elementsOf(result, 'RESULTMSG', (text) => (text.includes('exists') ? '' : text)),
  ),
}
