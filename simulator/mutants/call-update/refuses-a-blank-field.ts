import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-15'],
  says: 'CALLUPDATE with a blank field is refused.',
  change: handling(
    'callUpdate',
    (usual) => (world, request, now) =>
      request.parameters.USER1 === '' ? refuse('deviceNotFound') : usual(world, request, now),
  ),
}
