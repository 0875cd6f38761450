import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13'],
  says: 'LIST leaves out the user with the highest number.',
  change: listingUsers((users) => users.slice(0, -1)),
}
