import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'CALLSTOP-1',
    'CALLSTOP-2',
    'CALLSTOP-3',
    'CALLSTOP-4',
    'CALLSTOP-5',
    'CALLSTOP-6',
    'CALLSTOP-7',
    'CALLSTOP-9',
    'CALLFAM-5',
    'CALLFAM-6',
    'CALLFAM-9',
    'CALLFAM-10',
    'CALLFAM-11',
  ],
  says: 'CALLSTOP ends its call and says that a recording was stopped, not that it is accepted.',
  change: saying('callStop', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STOPPED'),
  ),
}
