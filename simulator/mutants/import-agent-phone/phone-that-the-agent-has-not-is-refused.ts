import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'DELETE of a phone that the agent has not is refused.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, AGENTID, PHONEID } = request.parameters
    const agent = world.users.find(Number(AGENTID))
    const isOther = ACTION === 'DELETE' && agent?.phones.has(PHONEID) === false
    return isOther ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
