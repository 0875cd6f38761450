import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7', 'BLACKOUT-10'],
  says: 'The blackout of an agent begins a second after the message.',
  change: handling(
    'agentBlackoutStart',
    (usual) => (world, request, now) => usual(world, request, now + 1000),
  ),
}
