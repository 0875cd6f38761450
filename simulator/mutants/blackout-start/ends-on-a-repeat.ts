import { meantCall } from '../../core/calls.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'BLACKOUTSTART of a call that is withheld ends the blackout.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    const isOpen = call?.blackout.isOpen(now)
    const outcome = usual(world, request, now)
    if (isOpen) call?.blackout.stop(now)
    return outcome
  }),
}
