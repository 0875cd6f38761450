import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'RECORDSTART-1',
    'RECORDSTART-3',
    'RECORDSTART-4',
    'RECORDSTART-5',
    'RECORDSTART-8',
    'RECORDSTART-9',
    'RECORDSTART-12',
    'RECORDSTART-Q1',
    'CALLFAM-6',
  ],
  says: 'RECORDSTART says that a recording was started, not that it is accepted.',
  change: saying('recordStart', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STARTED'),
  ),
}
