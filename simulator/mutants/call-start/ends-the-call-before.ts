import { endCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7', 'CALLSTART-8'],
  says: 'CALLSTART ends the call that began first when there would be three, or one without instance.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const first = deviceMeant(world, 'callStart', request.parameters)?.calls[0]
    const isThird = (first?.device.calls.length ?? 0) > 1
    const isBare = request.parameters.CALLINSTANCE === undefined
    if (first && (isThird || isBare)) endCall(world, first, now)
    return usual(world, request, now)
  }),
}
