import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18', 'IMPORTUSER-33'],
  says: "A user who gets a deleted name by MODIFY takes the deleted user's place in LIST.",
  change: listingUsers((users) =>
    users.filter(
      (user) =>
        user.STATUS !== 'D' ||
        !users.some((one) => one.STATUS !== 'D' && one.FIRST_NAME === user.FIRST_NAME),
    ),
  ),
}
