import { beginPartialRecording } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-1'],
  says: 'A call that was not recorded leaves an empty recording.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (call && !call.recording && !call.partial) beginPartialRecording(world, call, {}, now)
    return usual(world, request, now)
  }),
}
