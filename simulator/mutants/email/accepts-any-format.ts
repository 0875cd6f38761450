import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'EMAIL in a format that is not offered is accepted.',
  change: handling('email', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return !outcome.ok && outcome.refusal === 'formatNotSupported' ? accept('ok', {}) : outcome
  }),
}
