import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'A group whose name has an ampersand takes no phones.',
  change: handling(
    'modifyGroupPermission',
    (usual) => (world, request, now) =>
      request.parameters.GROUPNAME?.includes('&')
        ? refuse('groupNotFound')
        : usual(world, request, now),
  ),
}
