import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-32'],
  says: 'PHONES of LIST are sorted.',
  change: listingUser((user) => ({ ...user, PHONES: user.PHONES.split(',').toSorted().join(',') })),
}
