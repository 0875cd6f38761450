import { meantCall, stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7', 'BLACKOUT-Q1', 'DEVRECSTATUS-6'],
  says: 'BLACKOUTSTART ends the recording of its call.',
  change: afterAccepting('blackoutStart', (world, { parameters }, now) => {
    const device = deviceSent(world, parameters)
    const call = device && meantCall(device, parameters.CALLINSTANCE)
    if (call) stopRecordingCall(world, call, now)
  }),
}
