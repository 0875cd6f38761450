import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-3', 'IMPORTAGENTPHONE-2'],
  says: "Names beside an AGENTID that are not the agent's are refused.",
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, FIRSTNAME, LASTNAME } = request.parameters
    const agent = world.users.find(Number(AGENTID))
    const isOther =
      FIRSTNAME !== undefined && LASTNAME !== undefined && agent?.firstName !== FIRSTNAME
    return agent && isOther ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
