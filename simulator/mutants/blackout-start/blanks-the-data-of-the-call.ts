import { meantCall, updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7'],
  says: 'BLACKOUTSTART blanks USER1 of its call.',
  change: afterAccepting('blackoutStart', (world, { parameters }) => {
    const device = deviceSent(world, parameters)
    const call = device && meantCall(device, parameters.CALLINSTANCE)
    if (call) updateCall(call, { USER1: '' })
  }),
}
