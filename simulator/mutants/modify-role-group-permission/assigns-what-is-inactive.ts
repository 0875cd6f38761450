import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-4'],
  says: 'An inactive group is assigned to a role by its name.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME = '', ROLENAME = '' } = request.parameters
    const isInactive = world.groups.named(GROUPNAME)?.isActive === false
    const told = { group: GROUPNAME, role: ROLENAME }
    return isInactive ? accept('groupAssigned', {}, told) : usual(world, request, now)
  }),
}
