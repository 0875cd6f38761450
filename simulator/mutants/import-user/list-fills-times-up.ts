import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-23'],
  says: 'LIST shows months and days of two digits.',
  change: listingUser((user) => ({ ...user, ADD_TIME: user.ADD_TIME.replace(/^(\d)\//, '0$1/') })),
}
