import { handling } from '../change/handling.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const newIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-14'],
  says: 'AGENT of whoever got a phone by IMPORTAGENTPHONE is listed in lower case.',
  change: (parts) =>
    listingUser((user, world) => ({
      ...user,
      AGENT: newIn(world).has(user.USER_ID) ? user.AGENT.toLowerCase() : user.AGENT,
    }))(
      handling('importAgentPhone', (usual) => (world, request, now) => {
        const { AGENTID = '' } = request.parameters
        const wasAgent = world.users.find(Number(AGENTID))?.isAgent === true
        if (!wasAgent) newIn(world).add(AGENTID)
        return usual(world, request, now)
      })(parts),
    ),
}
