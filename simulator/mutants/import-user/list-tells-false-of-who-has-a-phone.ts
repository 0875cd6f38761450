import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14'],
  says: 'AGENT of LIST is FALSE of whoever has a phone.',
  change: listingUser((user) => ({ ...user, AGENT: user.PHONES === '' ? user.AGENT : 'FALSE' })),
}
