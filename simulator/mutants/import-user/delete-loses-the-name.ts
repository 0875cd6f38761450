import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19', 'IMPORTUSER-6', 'IMPORTUSER-8'],
  says: 'DELETE leaves the record without its names.',
  change: afterImporting('DELETE', ({ world, user }) => {
    world.users.change(user, { firstName: '', lastName: '' })
  }),
}
