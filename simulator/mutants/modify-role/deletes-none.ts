import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-5', 'MODIFYROLE-13'],
  says: 'DELETE is accepted, and the role stays.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const isThere = ACTION === 'DELETE' && world.roles.named(ROLENAME)
    return isThere ? accept('roleDeleted', {}) : usual(world, request, now)
  }),
}
