import { afterAccepting } from '../change/after.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10'],
  says: 'The blackout of an agent ends with the last call.',
  change: afterAccepting('callStop', (world, { parameters }, now) => {
    const agent = agentSent(world, parameters)
    const isIdle = agentsCalls(world, agent).length === 0
    if (agent && isIdle) world.agentBlackouts.stop(agent.userId, now)
  }),
}
