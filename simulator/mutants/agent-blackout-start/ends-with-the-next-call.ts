import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10'],
  says: 'The blackout of an agent ends when a call begins.',
  change: afterAccepting('callStart', (world, { parameters }, now) => {
    const agent = agentSent(world, parameters)
    if (agent) world.agentBlackouts.stop(agent.userId, now)
  }),
}
