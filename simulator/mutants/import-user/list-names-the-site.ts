import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-16'],
  says: 'SITE_ID of LIST is a word where there is no site.',
  change: listingUser((user) => ({
    ...user,
    SITE_ID: user.SITE_ID === '-1' ? 'none' : user.SITE_ID,
  })),
}
