import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-3', 'BLACKOUT-1', 'BLACKOUT-7'],
  says: 'The blackout of an agent ends a second after the message.',
  change: handling(
    'agentBlackoutStop',
    (usual) => (world, request, now) => usual(world, request, now + 1000),
  ),
}
