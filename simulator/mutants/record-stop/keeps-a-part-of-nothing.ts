import { beginPartialRecording } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-4'],
  says: 'RECORDSTOP for a call of which no part is recorded leaves an empty recording.',
  change: handling('recordStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStop', request.parameters)?.calls.at(-1)
    if (call && !call.partial) beginPartialRecording(world, call, {}, now)
    return usual(world, request, now)
  }),
}
