import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11', 'RES-10'],
  says: 'Code 14 comes with a label of another.',
  change: refusing('requestIdInvalid', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_AGENT_NOT_ACTIVE'),
  ),
}
