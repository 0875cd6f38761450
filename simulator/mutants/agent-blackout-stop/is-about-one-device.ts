import { afterAccepting } from '../change/after.ts'
import { agentSent, agentsCalls, deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5'],
  says: 'AGENTBLACKOUTSTOP leaves the calls on the other devices of the agent withheld.',
  change: afterAccepting('agentBlackoutStop', (world, { parameters }, now) => {
    const named = deviceSent(world, parameters)
    for (const call of agentsCalls(world, agentSent(world, parameters))) {
      if (call.device !== named) call.blackout.start(now)
    }
  }),
}
