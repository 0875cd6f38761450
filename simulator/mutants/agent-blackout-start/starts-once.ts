import { accept } from '../../core/outcome.ts'
import type { User } from '../../core/users.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const doneIn = perWorld(() => new Set<User | undefined>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7', 'BLACKOUT-12', 'BLACKOUT-1'],
  says: 'An agent whose blackout has ended cannot be withheld again.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    const wasWithheld = doneIn(world).has(agent)
    doneIn(world).add(agent)
    return wasWithheld ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
  }),
}
