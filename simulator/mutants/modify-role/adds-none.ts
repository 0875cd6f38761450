import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1', 'MODIFYROLE-9'],
  says: 'MODIFYROLE answers as if the role were added, and adds none.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const isNew = ACTION === 'ADD' && !world.roles.named(ROLENAME)
    return isNew ? accept('roleAdded', {}) : usual(world, request, now)
  }),
}
