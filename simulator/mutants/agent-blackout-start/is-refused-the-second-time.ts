import { refuse } from '../../core/outcome.ts'
import type { User } from '../../core/users.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const doneIn = perWorld(() => new Set<User | undefined>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-12', 'BLACKOUT-14', 'BLACKOUT-7'],
  says: 'AGENTBLACKOUTSTART is refused for whatever was withheld once.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const meant = agentSent(world, request.parameters)
    if (doneIn(world).has(meant)) return refuse('deviceNotFound')
    doneIn(world).add(meant)
    return usual(world, request, now)
  }),
}
