import { afterAccepting } from '../change/after.ts'
import { agentSent, callsOf } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'AGENTBLACKOUTSTART withholds the call of that instance on every device that is in a call.',
  change: afterAccepting('agentBlackoutStart', (world, { parameters }, now) => {
    if (agentSent(world, parameters)) for (const call of callsOf(world)) call.blackout.start(now)
  }),
}
