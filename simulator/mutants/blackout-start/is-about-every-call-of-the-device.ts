import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-4', 'BLACKOUT-8'],
  says: 'BLACKOUTSTART is about every call on the device.',
  change: afterAccepting('blackoutStart', (world, { parameters }, now) => {
    for (const call of deviceSent(world, parameters)?.calls ?? []) call.blackout.start(now)
  }),
}
