import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'LIST shows MOD_TIME an hour late.',
  change: listingUser((user) => ({ ...user, MOD_TIME: user.MOD_TIME.replace(' 10:', ' 11:') })),
}
