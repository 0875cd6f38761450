import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-23'],
  says: 'LIST shows times without their offset.',
  change: listingUser((user) => ({
    ...user,
    MOD_TIME: user.MOD_TIME.replace(/ ?[+-]\d\d:\d\d$/, ''),
  })),
}
