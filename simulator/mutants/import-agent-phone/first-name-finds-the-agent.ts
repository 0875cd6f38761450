import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-9'],
  says: 'FIRSTNAME alone finds the agent, whatever LASTNAME is.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', AGENTID } = request.parameters
    const [agent] = world.users.withFirstName(FIRSTNAME)
    if (!agent || Number(AGENTID) > 0) return usual(world, request, now)
    const parameters = { ...request.parameters, LASTNAME: agent.lastName }
    return usual(world, { ...request, parameters }, now)
  }),
}
