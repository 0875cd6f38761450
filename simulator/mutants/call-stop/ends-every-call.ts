import { endCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7', 'CALLFAM-6', 'CALLFAM-5'],
  says: 'CALLSTOP without CALLINSTANCE ends every call on the device.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const calls = deviceMeant(world, 'callStop', request.parameters)?.calls ?? []
    const others = request.parameters.CALLINSTANCE === undefined ? calls.slice(0, -1) : []
    for (const call of others) endCall(world, call, now)
    return usual(world, request, now)
  }),
}
