import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'The column recording_time cannot be searched.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD: found } = request.parameters
    const isIt = found.toLowerCase() === 'recording_time'
    const allowed = 'the name of a column of recordings'
    return isIt
      ? refuse('valueInvalid', { parameter: 'UNIQUEFIELD', allowed, found })
      : usual(world, request, now)
  }),
}
