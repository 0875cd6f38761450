import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-4'],
  says: 'DELETE unties the first phone of the agent, whichever is sent.',
  change: (usual) =>
    handling('importAgentPhone', (next) => (world, request, now) => {
      const { ACTION, AGENTID, PHONEID } = request.parameters
      const [first = PHONEID] = world.users.find(Number(AGENTID))?.phones ?? []
      const isMeant = ACTION === 'DELETE' && world.users.holding(PHONEID) !== undefined
      const parameters = isMeant ? { ...request.parameters, PHONEID: first } : request.parameters
      return next(world, { ...request, parameters }, now)
    })(usual),
}
