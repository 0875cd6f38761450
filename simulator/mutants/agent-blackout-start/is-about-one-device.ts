import { agentSent, deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5', 'BLACKOUT-10', 'BLACKOUT-1'],
  says: 'AGENTBLACKOUTSTART is about the calls that are up on the device that is named.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = agentSent(world, request.parameters)
    if (!outcome.ok || !agent) return outcome
    world.agentBlackouts.stop(agent.userId, now)
    for (const call of deviceSent(world, request.parameters)?.calls ?? []) call.blackout.start(now)
    return outcome
  }),
}
