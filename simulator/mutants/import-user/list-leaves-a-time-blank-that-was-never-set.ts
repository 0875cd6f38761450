import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-25', 'IMPORTUSER-23'],
  says: 'LIST shows a time that was never set as blank.',
  change: listingUser((user) => ({
    ...user,
    ADD_TIME: user.ADD_TIME.startsWith('1/1/0001') ? '' : user.ADD_TIME,
  })),
}
