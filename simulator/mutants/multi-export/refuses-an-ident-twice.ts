import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-5'],
  says: 'An ident that is sent twice is refused.',
  on: 'http',
  change: handling('multiExport', (usual) => (world, request, now) => {
    const idents = request.parameters.IDENT.split(',')
    const isTwice = new Set(idents).size < idents.length
    return isTwice ? refuse('recordingNotFound') : usual(world, request, now)
  }),
}
