import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10', 'BLACKOUT-14', 'BLACKOUT-18'],
  says: 'The blackout of an agent ends with any call.',
  change: afterAccepting('callStop', (world, { parameters }, now) => {
    const agent = agentSent(world, parameters)
    if (agent) world.agentBlackouts.stop(agent.userId, now)
  }),
}
