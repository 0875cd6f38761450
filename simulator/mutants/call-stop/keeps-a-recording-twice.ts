import { beginPartialRecording } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-3'],
  says: 'CALLSTOP keeps what was recorded of a call as two recordings.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (call?.recording && !call.partial) beginPartialRecording(world, call, {}, now)
    return usual(world, request, now)
  }),
}
