import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-3', 'MODGROUPPERM-9'],
  says: 'A GROUPNAME without a GROUPID is refused.',
  change: handling(
    'modifyGroupPermission',
    (usual) => (world, request, now) =>
      request.parameters.GROUPID === undefined
        ? refuse('groupNotFound')
        : usual(world, request, now),
  ),
}
