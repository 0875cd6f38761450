import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-39'],
  says: 'LIST shows the user who was added last first.',
  change: listingUsers((users) => users.toReversed()),
}
