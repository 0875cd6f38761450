import { findCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-14'],
  says: 'The recording of a call that a repeat replaces is lost.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStart', request.parameters)
    const before = device && findCall(device, request.parameters.CALLINSTANCE ?? '')
    if (before) before.recording = undefined
    return usual(world, request, now)
  }),
}
