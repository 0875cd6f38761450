import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-1'],
  says: 'LAST_NAME is listed without its apostrophe.',
  change: listingUser((user) => ({ ...user, LAST_NAME: user.LAST_NAME.replace("'", '') })),
}
