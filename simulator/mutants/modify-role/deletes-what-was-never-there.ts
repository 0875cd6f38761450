import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-5'],
  says: 'DELETE of a role that does not exist is accepted.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return !outcome.ok && outcome.refusal === 'roleNotFound' ? accept('roleDeleted', {}) : outcome
  }),
}
