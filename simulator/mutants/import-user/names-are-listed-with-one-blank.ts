import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'FIRST_NAME is listed with one blank where it has several.',
  change: listingUser((user) => ({ ...user, FIRST_NAME: user.FIRST_NAME.replaceAll(/ +/g, ' ') })),
}
