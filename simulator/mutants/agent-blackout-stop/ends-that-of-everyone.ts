import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'AGENTBLACKOUTSTOP ends the blackout of every agent.',
  change: afterAccepting('agentBlackoutStop', (world, { parameters }, now) => {
    if (!agentSent(world, parameters)) return
    for (const { userId } of world.users.all()) world.agentBlackouts.stop(userId, now)
  }),
}
