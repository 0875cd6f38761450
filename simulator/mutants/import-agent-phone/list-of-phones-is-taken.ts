import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-11'],
  says: 'A PHONEID with a comma ties two phones.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { PHONEID, AGENTID } = request.parameters
    const agent = world.users.find(Number(AGENTID))
    if (!agent || !PHONEID.includes(',')) return usual(world, request, now)
    world.users.change(agent, { phones: [...agent.phones, ...PHONEID.split(',')] })
    return accept('ok', { AGENTID: String(agent.userId) })
  }),
}
