import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-3'],
  says: 'Where ROLEID names the role, no group is found.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    return request.parameters.ROLENAME === undefined
      ? accept('groupNotActive', {}, { group: request.parameters.GROUPNAME ?? '' })
      : usual(world, request, now)
  }),
}
