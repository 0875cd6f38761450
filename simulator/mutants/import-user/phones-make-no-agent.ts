import { afterImporting } from '../change/after-importing.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const agentsIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-34'],
  says: 'A user with a phone is an agent only where AGENT says so.',
  change: (usual) =>
    listingUser((user, world) => ({
      ...user,
      AGENT: agentsIn(world).has(user.USER_ID) ? 'FALSE' : user.AGENT,
    }))(
      afterImporting('ADD', ({ world, user, sent }) => {
        if (sent.AGENT?.toUpperCase() !== 'TRUE') agentsIn(world).add(String(user.userId))
      })(usual),
    ),
}
