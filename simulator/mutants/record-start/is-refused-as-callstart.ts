import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-2', 'RECORDSTART-Q2'],
  says: 'A RECORDSTART that finds no device is refused as CALLSTART.',
  change: refusing(
    'deviceNotFound',
    (result) => elementsOf(result, 'REQUESTTYPE', () => 'CALLSTART'),
    'recordStart',
  ),
}
