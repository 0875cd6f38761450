import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'A name with an ampersand is refused.',
  change: handling(
    'addGroup',
    (usual) => (world, request, now) =>
      request.parameters.GROUPNAME.includes('&')
        ? refuse('valueMissing', { parameter: 'GROUPNAME' })
        : usual(world, request, now),
  ),
}
