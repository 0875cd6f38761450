import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-1'],
  says: 'CALLUPDATE with RECORDID changes the last recording of the device.',
  change: handling('callUpdatePostRecording', (usual) => (world, request, now) => {
    const named = world.recordings.find(Number(request.parameters.RECORDID))
    const last = named && world.recordings.lastOfCall(named.deviceId)
    if (last) world.recordings.update(last, request.parameters)
    return last ? accept('updatedInDatabase', {}) : usual(world, request, now)
  }),
}
