import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14'],
  says: 'AGENT of LIST is Y or N.',
  change: listingUser((user) => ({ ...user, AGENT: user.AGENT === 'TRUE' ? 'Y' : 'N' })),
}
