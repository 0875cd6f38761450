import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5'],
  says: 'AGENTBLACKOUTSTOP leaves the calls on the device that is named withheld.',
  change: afterAccepting('agentBlackoutStop', (world, { parameters }, now) => {
    for (const call of deviceSent(world, parameters)?.calls ?? []) call.blackout.start(now)
  }),
}
