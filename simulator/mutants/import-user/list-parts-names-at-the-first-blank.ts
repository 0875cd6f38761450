import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'LIST parts a name at its first blank.',
  change: listingUser((user) => {
    const [first = '', ...others] = `${user.FIRST_NAME} ${user.LAST_NAME}`.split(' ')
    return { ...user, FIRST_NAME: first, LAST_NAME: others.join(' ') }
  }),
}
