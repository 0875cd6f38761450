import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19'],
  says: 'LIST leaves out users who are deleted.',
  change: listingUsers((users) => users.filter(({ STATUS }) => STATUS !== 'D')),
}
