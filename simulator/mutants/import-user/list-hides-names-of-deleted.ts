import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19', 'IMPORTUSER-18'],
  says: 'LIST shows a deleted user without the names.',
  change: listingUser((user) =>
    user.STATUS === 'D' ? { ...user, FIRST_NAME: '', LAST_NAME: '' } : user,
  ),
}
