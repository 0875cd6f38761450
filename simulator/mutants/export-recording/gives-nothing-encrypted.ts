import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'An encrypted export is refused.',
  on: 'http',
  change: handling(
    'exportRecording',
    (usual) => (world, request, now) =>
      request.parameters.ENCRYPT === 'Y' ? refuse('recordingNotFound') : usual(world, request, now),
  ),
}
