import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'CALLSTART-1',
    'CALLSTART-2',
    'CALLSTART-3',
    'CALLSTART-4',
    'CALLSTART-5',
    'CALLSTART-6',
    'CALLSTART-7',
    'CALLSTART-8',
    'CALLSTART-10',
    'CALLSTART-11',
    'CALLSTART-12',
    'CALLSTART-14',
    'CALLSTART-15',
    'CALLSTART-17',
    'CALLSTART-18',
    'CALLSTART-19',
    'CALLSTART-20',
    'CALLSTART-21',
  ],
  says: 'CALLSTART begins its call and says that a recording was started, not that it is accepted.',
  change: saying('callStart', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STARTED'),
  ),
}
