import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-3'],
  says: 'RECORDSTOP on the device ends the blackouts of its calls.',
  change: afterAccepting('recordStop', (world, { parameters }, now) => {
    for (const call of deviceSent(world, parameters)?.calls ?? []) call.blackout.stop(now)
  }),
}
