import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'EMAIL by what is no column is accepted.',
  change: handling('email', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isMeant = !outcome.ok && outcome.refusal === 'valueInvalid'
    return isMeant && request.parameters.UNIQUEFIELD === 'user16' ? accept('ok', {}) : outcome
  }),
}
