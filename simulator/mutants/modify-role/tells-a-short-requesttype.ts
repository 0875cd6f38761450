import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-Q2'],
  says: 'REQUESTTYPE of the reply is not the whole name of the command.',
  change: saying('modifyRole', (result) => elementsOf(result, 'REQUESTTYPE', () => 'ROLE')),
}
