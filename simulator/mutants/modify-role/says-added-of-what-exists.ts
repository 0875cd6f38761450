import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-3', 'MODIFYROLE-9'],
  says: 'ADD of a name that a role has says Role Added.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok && outcome.message === 'roleExists' ? accept('roleAdded', {}) : outcome
  }),
}
