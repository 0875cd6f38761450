import { afterAccepting } from '../change/after.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'AGENTBLACKOUTSTART withholds calls on devices without an agent.',
  change: afterAccepting('agentBlackoutStart', (world, { parameters }, now) => {
    if (!agentSent(world, parameters)) return
    for (const call of agentsCalls(world, undefined)) call.blackout.start(now)
  }),
}
