import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'Where several recordings fit, the newest is mailed.',
  change: handling('email', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return !outcome.ok && outcome.refusal === 'recordingNotUnique' ? accept('ok', {}) : outcome
  }),
}
