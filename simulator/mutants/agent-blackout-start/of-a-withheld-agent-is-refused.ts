import { refuse } from '../../core/outcome.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'AGENTBLACKOUTSTART of an agent who is withheld already is refused.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    const isOpen = world.agentBlackouts.isOpen(agent?.userId, now)
    return isOpen ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
