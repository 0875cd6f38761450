import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7'],
  says: 'The blackout of an agent ends a second before the message.',
  change: handling(
    'agentBlackoutStop',
    (usual) => (world, request, now) => usual(world, request, now - 1000),
  ),
}
