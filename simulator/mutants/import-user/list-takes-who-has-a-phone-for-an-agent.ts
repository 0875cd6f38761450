import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14', 'IMPORTUSER-34'],
  says: 'AGENT of LIST is TRUE of those alone who have a phone.',
  change: listingUser((user) => ({ ...user, AGENT: user.PHONES === '' ? 'FALSE' : 'TRUE' })),
}
