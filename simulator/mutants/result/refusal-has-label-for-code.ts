import { elementsOf, refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-4'],
  says: 'RESULTCODE of a refusal is the label.',
  change: refusingAll((result) => elementsOf(result, 'RESULTCODE', () => 'API_DEVICE_INVALID')),
}
