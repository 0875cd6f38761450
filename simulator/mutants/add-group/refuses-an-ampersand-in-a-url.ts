import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A name with %26 in a URL is refused.',
  on: 'http',
  change: handling(
    'addGroup',
    (usual) => (world, request, now) =>
      request.parameters.GROUPNAME.includes('&')
        ? refuse('valueMissing', { parameter: 'GROUPNAME' })
        : usual(world, request, now),
  ),
}
