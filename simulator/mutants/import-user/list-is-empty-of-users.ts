import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-3', 'IMPORTUSER-13'],
  says: 'LIST is answered without any user.',
  change: listingUsers(() => []),
}
