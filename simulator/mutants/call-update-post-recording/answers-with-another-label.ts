import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'CALLUPDATEPOST-1',
    'CALLUPDATEPOST-2',
    'CALLUPDATEPOST-4',
    'CALLUPDATE-13',
    'CALLFAM-10',
  ],
  says: 'CALLUPDATE of a finished recording says that a recording was started, not that it is accepted.',
  change: saying('callUpdatePostRecording', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_RECORDING_STARTED'),
  ),
}
