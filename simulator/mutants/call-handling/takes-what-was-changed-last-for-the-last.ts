import { meantCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-6'],
  says: 'The last call on a device is the one that was updated last.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    const call = device && meantCall(device, parameters.CALLINSTANCE)
    if (call) device.calls.push(...device.calls.splice(device.calls.indexOf(call), 1))
  }),
}
