import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-12'],
  says: 'ADD of a phone that is in the group is refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { ACTION, GROUPNAME = '', DEVICEID } = request.parameters
    const isThere = world.groups.holds(world.groups.named(GROUPNAME)?.id ?? 0, DEVICEID)
    return isThere && ACTION === 'ADD' ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
