import { afterImporting } from '../change/after-importing.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const sentIn = perWorld(() => new Map<number, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-27'],
  says: 'ADD_TIME that is sent with MODIFY is that of the user.',
  change: (parts) =>
    listingUser((user, world) => ({
      ...user,
      ADD_TIME: sentIn(world).get(Number(user.USER_ID)) ?? user.ADD_TIME,
    }))(
      afterImporting('MODIFY', ({ world, user, sent }) => {
        if (sent.ADD_TIME) sentIn(world).set(user.userId, sent.ADD_TIME)
      })(parts),
    ),
}
