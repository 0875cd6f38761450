import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-39'],
  says: 'LIST shows the last user twice.',
  change: listingUsers((users) => [...users, ...users.slice(-1)]),
}
