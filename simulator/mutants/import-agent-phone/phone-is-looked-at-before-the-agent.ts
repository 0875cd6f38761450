import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-19'],
  says: 'A phone that another agent has is refused before the agent is looked up.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, AGENTID, PHONEID } = request.parameters
    const isTaken = world.users.holding(PHONEID) !== undefined && !world.users.find(Number(AGENTID))
    return isTaken && ACTION === 'ADD'
      ? refuse('phoneTaken', { found: PHONEID })
      : usual(world, request, now)
  }),
}
