import { handling } from '../change/handling.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const sentIn = perWorld(() => new Map<number, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-27'],
  says: 'MOD_TIME that is sent is that of the user.',
  change: (parts) =>
    listingUser((user, world) => ({
      ...user,
      MOD_TIME: sentIn(world).get(Number(user.USER_ID)) ?? user.MOD_TIME,
    }))(
      handling('importUser', (usual) => (world, request, now) => {
        const { ACTION, MOD_TIME, USER_ID } = request.parameters
        const number = ACTION === 'ADD' ? world.users.nextId : Number(USER_ID)
        if (MOD_TIME !== undefined) sentIn(world).set(number, MOD_TIME)
        return usual(world, request, now)
      })(parts),
    ),
}
