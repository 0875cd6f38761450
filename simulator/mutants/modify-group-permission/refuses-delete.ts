import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-1', 'MODGROUPPERM-2', 'MODGROUPPERM-9', 'MODGROUPPERM-15'],
  says: 'DELETE is refused as no ACTION.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { ACTION } = request.parameters
    if (ACTION.toUpperCase() !== 'DELETE') return usual(world, request, now)
    return refuse('actionInvalid', { allowed: 'ADD', found: ACTION })
  }),
}
