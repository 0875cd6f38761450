import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-20'],
  says: 'A recording is in the group of its phone only as long as the phone is.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    if (UNIQUEFIELD !== 'qa_group_id') return usual(world, request, now)
    const group = world.groups.all().find(({ id }) => String(id) === UNIQUEID)
    return group?.phones.length === 0 ? refuse('recordingNotFound') : usual(world, request, now)
  }),
}
