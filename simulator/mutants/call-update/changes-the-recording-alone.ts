import { meantCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-2', 'CALLUPDATE-1'],
  says: 'CALLUPDATE changes what is recorded of a call, and not what is shown of it.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callUpdate', request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    if (call?.recording) call.recording.data = { ...call.data }
    const before = { ...call?.data }
    const outcome = usual(world, request, now)
    if (call) Object.assign(call.data, before)
    return outcome
  }),
}
