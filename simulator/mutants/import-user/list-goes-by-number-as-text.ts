import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-39'],
  says: 'LIST goes by USER_ID as a text: 11 comes before 2.',
  change: listingUsers((users) => users.toSorted((a, b) => (a.USER_ID < b.USER_ID ? -1 : 1))),
}
