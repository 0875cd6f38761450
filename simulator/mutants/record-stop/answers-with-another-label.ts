import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'RECORDSTOP-1',
    'RECORDSTOP-3',
    'RECORDSTOP-4',
    'RECORDSTOP-6',
    'RECORDSTOP-8',
    'RECORDSTOP-Q1',
    'RECORDSTOP-Q2',
    'RECORDSTART-1',
    'RECORDSTART-5',
    'RECORDSTART-8',
    'RECORDSTART-9',
    'CALLSTOP-9',
    'CALLFAM-6',
  ],
  says: 'RECORDSTOP says that a recording was stopped, not that it is accepted.',
  change: saying('recordStop', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STOPPED'),
  ),
}
