import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-7'],
  says: 'DELETE of a group that is not assigned is refused.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME = '', GROUPNAME = '' } = request.parameters
    const group = world.groups.named(GROUPNAME)
    const isAssigned = world.roles.named(ROLENAME)?.groups.has(group?.id ?? 0)
    return ACTION === 'DELETE' && !isAssigned ? refuse('roleNotFound') : usual(world, request, now)
  }),
}
