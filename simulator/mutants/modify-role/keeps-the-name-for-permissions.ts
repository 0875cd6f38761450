import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const deleted = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-13'],
  says: 'A deleted role can still be given permissions by its name.',
  change: together(
    handling('modifyRole', (usual) => (world, request, now) => {
      const { ACTION, ROLENAME } = request.parameters
      if (ACTION === 'DELETE') deleted(world).add(ROLENAME)
      return usual(world, request, now)
    }),
    handling('modifyRolePermission', (usual) => (world, request, now) => {
      const isMeant = deleted(world).has(request.parameters.ROLENAME ?? '')
      return isMeant ? accept('permissionAdded', {}) : usual(world, request, now)
    }),
  ),
}
