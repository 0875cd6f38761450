import { afterImporting } from '../change/after-importing.ts'
import { listingUser } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const phonesIn = perWorld(() => new Map<number, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-32'],
  says: 'A phone is kept with the blanks around it.',
  change: (usual) =>
    listingUser((user, world) => ({
      ...user,
      PHONES: phonesIn(world).get(Number(user.USER_ID)) ?? user.PHONES,
    }))(
      afterImporting('ADD', ({ world, user, sent }) => {
        if (sent.PHONES?.includes(' ')) phonesIn(world).set(user.userId, sent.PHONES)
      })(usual),
    ),
}
