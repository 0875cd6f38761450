import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'EMAIL by the column ani is refused.',
  change: handling(
    'email',
    (usual) => (world, request, now) =>
      request.parameters.UNIQUEFIELD === 'ani'
        ? refuse('recordingNotFound')
        : usual(world, request, now),
  ),
}
