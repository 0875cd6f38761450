import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-10'],
  says: 'A refusal for want of a device does not echo REQUESTID.',
  change: refusing('deviceNotFound', (result) => elementsOf(result, 'REQUESTID', () => '0')),
}
