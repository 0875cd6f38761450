import { afterAccepting } from '../change/after.ts'
import { callsOf } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1'],
  says: 'BLACKOUTSTOP is about the calls of that instance on every device.',
  change: afterAccepting('blackoutStop', (world, { parameters }, now) => {
    const { CALLINSTANCE = '1' } = parameters
    for (const call of callsOf(world)) {
      if (call.instance === CALLINSTANCE) call.blackout.stop(now)
    }
  }),
}
