import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'ADD of a phone that the agent has already is refused.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const isThere = world.users.holding(PHONEID) !== undefined && ACTION === 'ADD'
    return isThere ? refuse('phoneTaken', { found: PHONEID }) : usual(world, request, now)
  }),
}
