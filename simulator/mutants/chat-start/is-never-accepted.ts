import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-1'],
  says: 'CHATSTART is accepted with RESULTTYPE ERROR.',
  change: saying('chatStart', (result) => elementsOf(result, 'RESULTTYPE', () => 'ERROR')),
}
