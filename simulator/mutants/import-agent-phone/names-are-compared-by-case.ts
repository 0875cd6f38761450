import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-16'],
  says: 'Names find an agent only as they are written.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', LASTNAME = '', AGENTID } = request.parameters
    const [agent] = world.users.named(FIRSTNAME, LASTNAME)
    const isOther = agent && (agent.firstName !== FIRSTNAME || agent.lastName !== LASTNAME)
    return isOther && AGENTID === undefined ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
