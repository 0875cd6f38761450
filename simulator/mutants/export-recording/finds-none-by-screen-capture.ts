import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9', 'EXPORT-7'],
  says: 'The column screen_capture finds nothing.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const isIt = request.parameters.UNIQUEFIELD === 'screen_capture'
    return isIt ? refuse('recordingNotFound') : usual(world, request, now)
  }),
}
