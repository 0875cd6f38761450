import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11'],
  says: 'Code 8 comes with a label of another.',
  change: refusing('deviceNotFound', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_AGENT_NOT_ACTIVE'),
  ),
}
