import { findCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-14'],
  says: 'CALLSTART for an instance that is up begins another call of that instance beside it.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStart', request.parameters)
    const before = device && findCall(device, request.parameters.CALLINSTANCE ?? '')
    if (before) device.calls.splice(device.calls.indexOf(before), 1)
    const outcome = usual(world, request, now)
    if (before) device.calls.unshift(before)
    return outcome
  }),
}
