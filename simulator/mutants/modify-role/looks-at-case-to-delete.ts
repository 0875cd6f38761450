import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-6'],
  says: 'A name in another case is another role to DELETE.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const isOther = world.roles.named(ROLENAME)?.name !== ROLENAME && ACTION === 'DELETE'
    return isOther ? refuse('roleNotFound') : usual(world, request, now)
  }),
}
