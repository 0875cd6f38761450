import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-6'],
  says: 'An inactive group is assigned to a role by its number.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const { GROUPID = '', ROLENAME = '' } = request.parameters
    const group = world.groups.find(Number(GROUPID))
    const told = { group: group?.name ?? '', role: ROLENAME }
    return group?.isActive === false
      ? accept('groupAssigned', {}, told)
      : usual(world, request, now)
  }),
}
