import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-23', 'IMPORTUSER-24'],
  says: 'LIST shows ADD_TIME without the blank before its offset.',
  change: listingUser((user) => ({ ...user, ADD_TIME: user.ADD_TIME.replace('M ', 'M') })),
}
