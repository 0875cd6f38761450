import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-3'],
  says: 'FIRSTNAME and LASTNAME beside an AGENTID become the names of the agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, FIRSTNAME, LASTNAME } = request.parameters
    const outcome = usual(world, request, now)
    const agent = world.users.find(Number(AGENTID))
    if (outcome.ok && agent && FIRSTNAME && LASTNAME) {
      world.users.change(agent, { firstName: FIRSTNAME, lastName: LASTNAME })
    }
    return outcome
  }),
}
