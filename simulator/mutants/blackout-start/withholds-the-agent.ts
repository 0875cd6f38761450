import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-4', 'BLACKOUT-19', 'BLACKOUT-9', 'BLACKOUT-8'],
  says: 'BLACKOUTSTART withholds everything of the agent.',
  change: afterAccepting('blackoutStart', (world, { parameters }, now) => {
    const agent = agentSent(world, parameters)
    if (agent) world.agentBlackouts.start(agent.userId, now)
  }),
}
