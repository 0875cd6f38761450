import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-13'],
  says: 'LASTNAME alone names the agent, whatever AGENTID is beside it.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { FIRSTNAME, LASTNAME = '' } = request.parameters
    const [agent] = FIRSTNAME === undefined ? world.users.withLastName(LASTNAME) : []
    const AGENTID = agent ? String(agent.userId) : request.parameters.AGENTID
    return usual(world, { ...request, parameters: { ...request.parameters, AGENTID } }, now)
  }),
}
