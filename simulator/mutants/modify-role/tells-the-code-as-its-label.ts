import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-4'],
  says: 'RESULTCODE is the label and not its number.',
  change: saying('modifyRole', (result) => elementsOf(result, 'RESULTCODE', () => 'API_OK')),
}
