import { meantCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-2', 'CALLFAM-10'],
  says: 'CALLUPDATE changes the call, and not what is recorded of it.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callUpdate', request.parameters)
    const recording = device && meantCall(device, request.parameters.CALLINSTANCE)?.recording
    if (recording) recording.data = { ...recording.data }
    const before = { ...recording?.data }
    const outcome = usual(world, request, now)
    if (recording) Object.assign(recording.data, before)
    return outcome
  }),
}
