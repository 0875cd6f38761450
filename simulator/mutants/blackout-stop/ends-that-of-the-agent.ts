import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-18'],
  says: 'BLACKOUTSTOP ends the blackout of the agent, too.',
  change: afterAccepting('blackoutStop', (world, { parameters }, now) => {
    const agent = agentSent(world, parameters)
    if (agent) world.agentBlackouts.stop(agent.userId, now)
  }),
}
