import { meantCall, updateCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'A recording has the USER1 of the call that is still up on its device.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStop', request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    const other = device?.calls.find((one) => one !== call)
    if (call && other) updateCall(call, { USER1: other.data.USER1 })
    return usual(world, request, now)
  }),
}
