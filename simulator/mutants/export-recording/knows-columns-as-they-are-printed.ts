import { columnNamed } from '../../core/columns.ts'
import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'A column is known in the case in which it is printed, and no other.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD: found } = request.parameters
    const allowed = 'the name of a column of recordings'
    const isPrinted = ['ident', columnNamed(found)].includes(found)
    return isPrinted
      ? usual(world, request, now)
      : refuse('valueInvalid', { parameter: 'UNIQUEFIELD', allowed, found })
  }),
}
