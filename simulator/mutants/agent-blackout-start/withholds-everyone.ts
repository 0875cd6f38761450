import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'AGENTBLACKOUTSTART withholds every agent.',
  change: afterAccepting('agentBlackoutStart', (world, { parameters }, now) => {
    if (agentSent(world, parameters)) {
      for (const { userId } of world.users.all()) world.agentBlackouts.start(userId, now)
    }
  }),
}
