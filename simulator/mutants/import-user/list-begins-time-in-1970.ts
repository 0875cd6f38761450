import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-25'],
  says: 'LIST shows a time that was never set as the first of 1970.',
  change: listingUser((user) => ({
    ...user,
    ADD_TIME: user.ADD_TIME.replace('1/1/0001', '1/1/1970'),
  })),
}
