import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'A column in upper case is not known.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD: found } = request.parameters
    const allowed = 'the name of a column of recordings'
    const isLoud = /[A-Z]/.test(found)
    return isLoud
      ? refuse('valueInvalid', { parameter: 'UNIQUEFIELD', allowed, found })
      : usual(world, request, now)
  }),
}
