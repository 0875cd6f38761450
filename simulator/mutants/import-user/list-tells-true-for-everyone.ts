import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14'],
  says: 'AGENT of LIST is TRUE of everyone.',
  change: listingUser((user) => ({ ...user, AGENT: 'TRUE' })),
}
