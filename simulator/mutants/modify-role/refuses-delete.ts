import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1', 'MODIFYROLE-11'],
  says: 'DELETE is refused as no ACTION.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION } = request.parameters
    if (ACTION.toUpperCase() !== 'DELETE') return usual(world, request, now)
    return refuse('actionInvalid', { allowed: 'ADD', found: ACTION })
  }),
}
