import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1'],
  says: 'DELETE deletes the role that was added last, whichever is named.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const newest = world.roles.all().at(-1)
    if (ACTION !== 'DELETE' || !newest || !world.roles.named(ROLENAME))
      return usual(world, request, now)
    world.roles.delete(newest)
    return accept('roleDeleted', {})
  }),
}
