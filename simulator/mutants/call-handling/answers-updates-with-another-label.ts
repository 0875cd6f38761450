import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'CALLFAM-10',
    'CALLFAM-6',
    'CALLFAM-5',
    'CALLUPDATE-1',
    'CALLUPDATE-2',
    'CALLUPDATE-5',
    'CALLUPDATE-6',
    'CALLUPDATE-7',
    'CALLUPDATE-10',
    'CALLUPDATE-11',
    'CALLUPDATE-13',
    'CALLUPDATE-15',
  ],
  says: 'CALLUPDATE does its work and says that a recording was started, not that it is accepted.',
  change: saying('callUpdate', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STARTED'),
  ),
}
