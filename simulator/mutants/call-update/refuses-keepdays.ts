import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE with KEEPDAYS is refused.',
  change: handling(
    'callUpdate',
    (usual) => (world, request, now) =>
      request.parameters.KEEPDAYS ? refuse('deviceNotFound') : usual(world, request, now),
  ),
}
