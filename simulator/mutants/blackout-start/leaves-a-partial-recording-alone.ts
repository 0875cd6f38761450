import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-4'],
  says: 'A partial recording that begins while its call is withheld is not withheld.',
  change: afterAccepting('recordStart', (world, { parameters }, now) => {
    deviceSent(world, parameters)?.calls.at(-1)?.blackout.stop(now)
  }),
}
