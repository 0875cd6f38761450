import { meantCall } from '../../core/calls.ts'
import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'BLACKOUTSTART of a call that is withheld already is refused.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    return call?.blackout.isOpen(now) ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
