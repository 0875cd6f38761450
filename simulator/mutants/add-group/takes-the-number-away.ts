import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const gone = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3'],
  says: 'A group that is added again can be named by its number no longer.',
  change: together(
    handling('addGroup', (usual) => (world, request, now) => {
      const known = world.groups.named(request.parameters.GROUPNAME)
      if (known) gone(world).add(String(known.id))
      return usual(world, request, now)
    }),
    handling('modifyGroupPermission', (usual) => (world, request, now) => {
      const { GROUPNAME, GROUPID = '' } = request.parameters
      const isGone = GROUPNAME === undefined && gone(world).has(GROUPID)
      return isGone ? refuse('groupNotFound') : usual(world, request, now)
    }),
  ),
}
