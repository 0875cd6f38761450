import { afterAccepting } from '../change/after.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-5'],
  says: 'AGENTBLACKOUTSTOP ends the blackout of the first call on each device alone.',
  change: afterAccepting('agentBlackoutStop', (world, { parameters }, now) => {
    for (const call of agentsCalls(world, agentSent(world, parameters))) {
      if (call.device.calls[0] !== call) call.blackout.start(now)
    }
  }),
}
