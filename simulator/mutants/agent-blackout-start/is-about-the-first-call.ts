import { agentSent, agentsCalls } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5', 'BLACKOUT-1'],
  says: 'AGENTBLACKOUTSTART is about the first call on each device of the agent.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = agentSent(world, request.parameters)
    if (!outcome.ok || !agent) return outcome
    world.agentBlackouts.stop(agent.userId, now)
    for (const { device } of agentsCalls(world, agent)) device.calls[0]?.blackout.start(now)
    return outcome
  }),
}
