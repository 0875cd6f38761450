import { accept } from '../../core/outcome.ts'
import type { User } from '../../core/users.ts'
import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const startsIn = perWorld(() => new Map<User | undefined, number>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'As many stops as starts are needed of an agent.',
  change: (parts) =>
    handling('agentBlackoutStop', (usual) => (world, request, now) => {
      const agent = agentSent(world, request.parameters)
      const more = startsIn(world).get(agent) ?? 1
      startsIn(world).set(agent, more - 1)
      return more > 1 ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
    })(
      afterAccepting('agentBlackoutStart', (world, { parameters }) => {
        const agent = agentSent(world, parameters)
        startsIn(world).set(agent, (startsIn(world).get(agent) ?? 0) + 1)
      })(parts),
    ),
}
