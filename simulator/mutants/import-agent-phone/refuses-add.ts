import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-2',
    'IMPORTAGENTPHONE-3',
    'IMPORTAGENTPHONE-8',
    'IMPORTAGENTPHONE-10',
    'IMPORTAGENTPHONE-14',
    'IMPORTAGENTPHONE-16',
    'IMPORTAGENTPHONE-17',
    'IMPORTAGENTPHONE-Q1',
  ],
  says: 'ADD is refused as no ACTION.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION: found } = request.parameters
    if (found !== 'ADD') return usual(world, request, now)
    return refuse('actionInvalid', { allowed: 'DELETE', found })
  }),
}
