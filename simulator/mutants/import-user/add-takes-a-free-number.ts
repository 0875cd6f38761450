import { afterImporting } from '../change/after-importing.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const numbersOf = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-5'],
  says: 'ADD gives a new user the USER_ID that was sent.',
  change: (usual) =>
    listingUser((user, world) => ({
      ...user,
      USER_ID: numbersOf(world).get(user.USER_ID) ?? user.USER_ID,
    }))(
      afterImporting('ADD', ({ world, user, sent }) => {
        const { USER_ID = '' } = sent
        const isFree = /^\d+$/.test(USER_ID) && world.users.record(Number(USER_ID)) === undefined
        if (isFree) numbersOf(world).set(String(user.userId), USER_ID)
      })(usual),
    ),
}
