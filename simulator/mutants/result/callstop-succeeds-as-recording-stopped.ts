import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-3'],
  says: 'CALLSTOP succeeds as API_RECORDING_STOPPED.',
  change: saying('callStop', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STOPPED'),
  ),
}
