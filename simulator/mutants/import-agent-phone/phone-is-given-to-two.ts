import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-7', 'IMPORTAGENTPHONE-19'],
  says: 'ADD of a phone that another agent has gives it to both.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'phoneTaken') return outcome
    const agent = world.users.find(Number(AGENTID))
    if (agent) world.users.change(agent, { phones: [...agent.phones, PHONEID] })
    return accept('ok', { AGENTID: String(agent?.userId) })
  }),
}
