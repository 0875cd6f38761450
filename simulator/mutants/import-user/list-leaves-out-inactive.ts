import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13'],
  says: 'LIST leaves out users who are not active.',
  change: listingUsers((users) => users.filter(({ STATUS }) => STATUS !== 'I')),
}
