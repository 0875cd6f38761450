import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-15'],
  says: 'STATUS of LIST is a word.',
  change: listingUser((user) => ({ ...user, STATUS: user.STATUS === 'A' ? 'ACTIVE' : 'INACTIVE' })),
}
