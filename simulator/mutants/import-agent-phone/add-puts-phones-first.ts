import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'ADD puts the new phone before the others.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    const agent = world.users.holding(PHONEID)
    if (outcome.ok && agent && ACTION === 'ADD') {
      world.users.change(agent, { phones: new Set([PHONEID, ...agent.phones]) })
    }
    return outcome
  }),
}
