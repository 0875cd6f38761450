import { elementsOf, sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11'],
  says: 'Code 20 goes with API_RECORDING_STARTED.',
  change: sayingAlways((result) => elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STARTED')),
}
