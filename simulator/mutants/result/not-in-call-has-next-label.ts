import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11', 'RES-10'],
  says: 'Code 7 comes with a label of another.',
  change: refusing('deviceNotInCall', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_AGENT_NOT_ACTIVE'),
  ),
}
