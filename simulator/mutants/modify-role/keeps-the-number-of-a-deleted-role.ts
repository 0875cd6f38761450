import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const deleted = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-13'],
  says: 'A deleted role can still be named by its number.',
  change: together(
    handling('modifyRole', (usual) => (world, request, now) => {
      const { ACTION, ROLENAME } = request.parameters
      const role = world.roles.named(ROLENAME)
      if (ACTION === 'DELETE' && role) deleted(world).add(String(role.id))
      return usual(world, request, now)
    }),
    handling('modifyRolePermission', (usual) => (world, request, now) => {
      const { ROLENAME, ROLEID = '' } = request.parameters
      const isMeant = ROLENAME === undefined && deleted(world).has(ROLEID)
      return isMeant ? accept('permissionAdded', {}) : usual(world, request, now)
    }),
  ),
}
