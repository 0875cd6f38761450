import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-12'],
  says: 'DELETE of a phone that is not in the group is refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { ACTION, GROUPNAME = '', DEVICEID } = request.parameters
    const isThere = world.groups.holds(world.groups.named(GROUPNAME)?.id ?? 0, DEVICEID)
    return !isThere && ACTION === 'DELETE' ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
