import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-3', 'BLACKOUT-7'],
  says: 'The blackout of a call ends a second before the message.',
  change: handling(
    'blackoutStop',
    (usual) => (world, request, now) => usual(world, request, now - 1000),
  ),
}
