import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-1', 'MODUSERROLE-4'],
  says: 'RESULTMSG says API_OK after ADD.',
  change: saying('modifyUserRole', (result) => elementsOf(result, 'RESULTMSG', () => 'API_OK')),
}
