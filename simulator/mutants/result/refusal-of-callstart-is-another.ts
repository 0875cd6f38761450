import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-5'],
  says: 'CALLSTART refuses with the label of another code.',
  change: refusing(
    'deviceNotFound',
    (result) => elementsOf(result, 'RESULTTYPE', () => 'API_USER_NOT_FOUND'),
    'callStart',
  ),
}
