import { handling } from '../change/handling.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const othersIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-14'],
  says: 'Whoever gets a phone is no agent for that.',
  change: (parts) =>
    listingUser((user, world) => ({
      ...user,
      AGENT: othersIn(world).has(user.USER_ID) ? 'FALSE' : user.AGENT,
    }))(
      handling('importAgentPhone', (usual) => (world, request, now) => {
        const { AGENTID = '' } = request.parameters
        const wasAgent = world.users.find(Number(AGENTID))?.isAgent === true
        if (!wasAgent) othersIn(world).add(AGENTID)
        return usual(world, request, now)
      })(parts),
    ),
}
