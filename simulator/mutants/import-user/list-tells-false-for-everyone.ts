import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14', 'IMPORTUSER-34'],
  says: 'AGENT of LIST is FALSE of everyone.',
  change: listingUser((user) => ({ ...user, AGENT: 'FALSE' })),
}
