import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'LIST shows times an hour early.',
  change: listingUser((user) => ({
    ...user,
    ADD_TIME: user.ADD_TIME.replace(' 10:', ' 9:'),
    MOD_TIME: user.MOD_TIME.replace(' 10:', ' 9:'),
  })),
}
