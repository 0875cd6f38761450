import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10', 'BLACKOUT-5', 'CHATSTART-12'],
  says: 'CHATSTART of an agent who is withheld is refused.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const isWithheld = world.agentBlackouts.isOpen(Number(request.parameters.AGENTID), now)
    return isWithheld ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
