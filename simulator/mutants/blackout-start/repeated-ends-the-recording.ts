import { meantCall, stopRecordingCall } from '../../core/calls.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-3'],
  says: 'BLACKOUTSTART of a call that is withheld ends its recording.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    const isOpen = call?.blackout.isOpen(now) === true
    const outcome = usual(world, request, now)
    if (call && isOpen) stopRecordingCall(world, call, now)
    return outcome
  }),
}
