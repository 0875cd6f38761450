import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19'],
  says: 'LIST shows a deleted user as inactive.',
  change: listingUser((user) => ({ ...user, STATUS: user.STATUS === 'D' ? 'I' : user.STATUS })),
}
