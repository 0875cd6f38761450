import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12', 'RECORDSTOP-3'],
  says: 'CALLUPDATE on the device ends the blackouts of its calls.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    for (const call of deviceSent(world, parameters)?.calls ?? []) call.blackout.stop(now)
  }),
}
