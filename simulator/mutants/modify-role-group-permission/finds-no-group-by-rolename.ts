import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-3'],
  says: 'Where ROLENAME names the role, no group is found.',
  change: handling(
    'modifyRoleGroupPermission',
    (usual) => (world, request, now) =>
      request.parameters.ROLEID === undefined
        ? accept('groupNotActive', {}, { group: request.parameters.GROUPNAME ?? '' })
        : usual(world, request, now),
  ),
}
