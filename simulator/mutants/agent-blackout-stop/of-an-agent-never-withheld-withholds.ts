import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'AGENTBLACKOUTSTOP of an agent who is not withheld withholds the agent.',
  change: handling('agentBlackoutStop', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    const isOpen = world.agentBlackouts.isOpen(agent?.userId, now)
    const outcome = usual(world, request, now)
    if (agent && !isOpen) world.agentBlackouts.start(agent.userId, now)
    return outcome
  }),
}
