import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-6'],
  says: 'A name in another case is another role to ADD.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const known = world.roles.named(ROLENAME)
    const isOther = known && known.name !== ROLENAME && ACTION === 'ADD'
    return isOther ? accept('roleAdded', {}) : usual(world, request, now)
  }),
}
