import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-16'],
  says: 'LIST shows a USER_ID with four digits at least.',
  change: listingUser((user) => ({ ...user, USER_ID: user.USER_ID.padStart(4, '0') })),
}
