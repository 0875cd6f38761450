import { agentSent, agentsCalls } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10', 'BLACKOUT-5'],
  says: 'AGENTBLACKOUTSTART is about the calls that are up, and none that begins later.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = agentSent(world, request.parameters)
    if (!outcome.ok || !agent) return outcome
    world.agentBlackouts.stop(agent.userId, now)
    for (const call of agentsCalls(world, agent)) call.blackout.start(now)
    return outcome
  }),
}
