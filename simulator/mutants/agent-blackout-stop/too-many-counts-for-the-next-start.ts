import { afterAccepting } from '../change/after.ts'
import { agentSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const extraIn = perWorld(() => new Set<number>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'A stop too many ends the next blackout of the agent at once.',
  change: (parts) =>
    afterAccepting('agentBlackoutStart', (world, { parameters }, now) => {
      const agent = agentSent(world, parameters)
      if (agent && extraIn(world).delete(agent.userId)) world.agentBlackouts.stop(agent.userId, now)
    })(
      handling('agentBlackoutStop', (usual) => (world, request, now) => {
        const agent = agentSent(world, request.parameters)
        const isOpen = world.agentBlackouts.isOpen(agent?.userId, now)
        if (agent && !isOpen) extraIn(world).add(agent.userId)
        return usual(world, request, now)
      })(parts),
    ),
}
