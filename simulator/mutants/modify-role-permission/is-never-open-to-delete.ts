import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-7'],
  says: 'DELETE of a permission that is not listed is refused by a server that is open about them.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const { ACTION, PERMISSIONNAME } = request.parameters
    const isListed = world.permissions.names.includes(PERMISSIONNAME)
    if (ACTION !== 'DELETE' || isListed) return usual(world, request, now)
    return refuse('permissionUnknown', { found: PERMISSIONNAME })
  }),
}
