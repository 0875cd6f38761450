import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-8'],
  says: 'Where no recording fits an ident, the oldest is exported.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'recordingNotFound') return outcome
    const oldest = [...world.recordings.all()].at(-1)
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: 'ident',
      UNIQUEID: String(oldest?.recordId),
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
