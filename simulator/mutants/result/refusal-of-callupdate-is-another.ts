import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-5'],
  says: 'CALLUPDATE refuses with the label of another code where no device is named.',
  change: refusing(
    'deviceNotFound',
    (result) => elementsOf(result, 'RESULTTYPE', () => 'API_DEVICE_ALIAS_UNSPECIFIED'),
    'callUpdate',
  ),
}
