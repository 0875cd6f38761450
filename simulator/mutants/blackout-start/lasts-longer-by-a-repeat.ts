import { meantCall } from '../../core/calls.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'BLACKOUTSTART of a call that is withheld begins the longest time anew.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    if (call?.blackout.isOpen(now)) call.blackout.stop(now)
    return usual(world, request, now)
  }),
}
