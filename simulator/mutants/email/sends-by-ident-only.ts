import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'EMAIL by another column than ident is accepted, and no message is sent.',
  change: handling('email', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isByIdent = request.parameters.UNIQUEFIELD === 'ident'
    return outcome.ok && !isByIdent ? accept('ok', {}) : outcome
  }),
}
