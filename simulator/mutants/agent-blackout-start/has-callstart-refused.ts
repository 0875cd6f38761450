import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10', 'BLACKOUT-11'],
  says: 'CALLSTART is refused while an agent is withheld.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const isWithheld = world.agentBlackouts
      .all()
      .some(({ userId }) => world.agentBlackouts.isOpen(userId, now))
    return isWithheld ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
