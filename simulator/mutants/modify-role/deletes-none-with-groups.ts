import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-13'],
  says: 'A role that has groups is not deleted.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const role = world.roles.named(ROLENAME)
    const isUsed = ACTION === 'DELETE' && role?.groups.size
    return isUsed ? refuse('roleNotFound') : usual(world, request, now)
  }),
}
