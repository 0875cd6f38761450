import { refuse } from '../../core/outcome.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-10', 'BLACKOUT-14', 'BLACKOUT-18', 'BLACKOUT-7'],
  says: 'CALLSTOP is refused for an agent who is or was withheld.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    const wasWithheld = world.agentBlackouts.all().some(({ userId }) => userId === agent?.userId)
    return wasWithheld ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
