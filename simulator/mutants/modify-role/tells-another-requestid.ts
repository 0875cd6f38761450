import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-Q2'],
  says: 'The reply to MODIFYROLE has the REQUESTID 1, whatever was sent.',
  change: saying('modifyRole', (result) => elementsOf(result, 'REQUESTID', () => '1')),
}
