import { handling } from '../change/handling.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const othersIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-34'],
  says: 'AGENT FALSE makes no agent of a user with a phone.',
  change: (usual) =>
    listingUser((user, world) => ({
      ...user,
      AGENT: othersIn(world).has(user.USER_ID) ? 'FALSE' : user.AGENT,
    }))(
      handling('importUser', (next) => (world, request, now) => {
        const { AGENT, USER_ID = String(world.users.nextId) } = request.parameters
        if (AGENT?.toUpperCase() === 'FALSE') othersIn(world).add(USER_ID)
        return next(world, request, now)
      })(usual),
    ),
}
