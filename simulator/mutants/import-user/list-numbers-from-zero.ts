import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-16'],
  says: 'LIST shows every USER_ID one too low.',
  change: listingUser((user) => ({ ...user, USER_ID: String(Number(user.USER_ID) - 1) })),
}
