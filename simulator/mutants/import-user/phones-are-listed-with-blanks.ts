import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-28', 'IMPORTUSER-32'],
  says: 'PHONES of LIST have a blank after each comma.',
  change: listingUser((user) => ({ ...user, PHONES: user.PHONES.replaceAll(',', ', ') })),
}
