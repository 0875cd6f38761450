import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-15', 'IMPORTUSER-19'],
  says: 'STATUS of LIST is A of everyone.',
  change: listingUser((user) => ({ ...user, STATUS: 'A' })),
}
