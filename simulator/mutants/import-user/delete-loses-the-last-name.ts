import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-8', 'IMPORTUSER-6', 'IMPORTUSER-19'],
  says: 'DELETE leaves the record without its last name.',
  change: afterImporting('DELETE', ({ world, user }) => {
    world.users.change(user, { lastName: '' })
  }),
}
