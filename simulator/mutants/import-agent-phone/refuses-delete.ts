import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-4',
    'IMPORTAGENTPHONE-7',
    'IMPORTAGENTPHONE-10',
    'IMPORTAGENTPHONE-14',
    'IMPORTAGENTPHONE-5',
  ],
  says: 'DELETE is refused as no ACTION.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION: found } = request.parameters
    if (found !== 'DELETE') return usual(world, request, now)
    return refuse('actionInvalid', { allowed: 'ADD', found })
  }),
}
