import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9', 'EXPORT-7'],
  says: 'The column Calldirection finds nothing.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const isIt = request.parameters.UNIQUEFIELD === 'Calldirection'
    return isIt ? refuse('recordingNotFound') : usual(world, request, now)
  }),
}
