import { endCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for one of three calls ends the one that began after it as well.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const { CALLINSTANCE } = request.parameters
    const calls = deviceMeant(world, 'callStop', request.parameters)?.calls ?? []
    const next = calls[calls.findIndex(({ instance }) => instance === CALLINSTANCE) + 1]
    if (calls.length === 3 && CALLINSTANCE && next) endCall(world, next, now)
    return usual(world, request, now)
  }),
}
