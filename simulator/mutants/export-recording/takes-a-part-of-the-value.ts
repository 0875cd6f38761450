import { columnNamed, columnOf } from '../../core/columns.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-8'],
  says: 'A recording fits whose column begins with UNIQUEID.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'recordingNotFound') return outcome
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const column = columnNamed(UNIQUEFIELD) ?? 'user1'
    const found = [...world.recordings.all()].find((one) => {
      const held = columnOf(world, one, column)
      return held !== '' && held.startsWith(UNIQUEID)
    })
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: 'ident',
      UNIQUEID: String(found?.recordId),
    }
    return found ? usual(world, { ...request, parameters }, now) : outcome
  }),
}
