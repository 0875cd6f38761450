import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-1', 'CALLUPDATEPOST-2', 'CALLUPDATEPOST-3'],
  says: 'CALLUPDATE of a finished recording keeps what was changed as another recording.',
  change: handling('callUpdatePostRecording', (usual) => (world, request, now) => {
    const found = world.recordings.find(Number(request.parameters.RECORDID))
    if (!found) return usual(world, request, now)
    const copy = { ...found, recordId: world.recordings.takeId(), data: { ...found.data } }
    world.recordings.keep(copy)
    world.recordings.update(copy, request.parameters)
    return accept('updatedInDatabase', {})
  }),
}
