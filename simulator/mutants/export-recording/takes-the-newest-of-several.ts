import { columnNamed, columnOf } from '../../core/columns.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-7'],
  says: 'Where several recordings fit, the newest is exported.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'recordingNotUnique') return outcome
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const column = columnNamed(UNIQUEFIELD) ?? 'user1'
    const fitting = [...world.recordings.all()].filter(
      (one) => columnOf(world, one, column) === UNIQUEID,
    )
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: 'ident',
      UNIQUEID: String(fitting[0]?.recordId),
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
