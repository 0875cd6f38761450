import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-5'],
  says: 'A field of the caller finds the oldest recording, whatever it holds.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    if (!request.parameters.UNIQUEFIELD.startsWith('user')) return usual(world, request, now)
    const oldest = [...world.recordings.all()].at(-1)
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: 'ident',
      UNIQUEID: String(oldest?.recordId),
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
