import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-31'],
  says: 'PHONES of a user who freed them all is a comma.',
  change: listingUser((user) =>
    user.AGENT === 'TRUE' && user.PHONES === '' ? { ...user, PHONES: ',' } : user,
  ),
}
