import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-9'],
  says: 'ADD of a permission that the role has is refused.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME = '', PERMISSIONNAME: found } = request.parameters
    const isGiven = world.roles.named(ROLENAME)?.permissions.has(found)
    return ACTION === 'ADD' && isGiven
      ? refuse('permissionUnknown', { found })
      : usual(world, request, now)
  }),
}
