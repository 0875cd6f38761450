import { endCall } from '../../core/calls.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1'],
  says: 'CHATSTOP ends the calls at the device of the session.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const device = world.sessions.find(request.parameters.SESSIONID)?.device
    for (const call of [...(device?.calls ?? [])]) endCall(world, call, now)
    return usual(world, request, now)
  }),
}
