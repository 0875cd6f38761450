import { afterAccepting } from '../change/after.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-18'],
  says: "AGENTBLACKOUTSTOP ends the blackouts of the agent's calls, too.",
  change: afterAccepting('agentBlackoutStop', (world, { parameters }, now) => {
    for (const call of agentsCalls(world, agentSent(world, parameters))) call.blackout.stop(now)
  }),
}
