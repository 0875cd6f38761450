import { meantCall, startCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7'],
  says: 'BLACKOUTSTOP ends the recording of its call, and begins another.',
  change: afterAccepting('blackoutStop', (world, { parameters }, now) => {
    const device = deviceSent(world, parameters)
    const call = device && meantCall(device, parameters.CALLINSTANCE)
    if (call) startCall(world, { device, instance: call.instance, data: { ...call.data } }, now)
  }),
}
