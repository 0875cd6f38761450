import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'ADD does not set MOD_TIME.',
  change: afterImporting('ADD', ({ world, user }) => {
    world.users.change(user, { modTime: undefined })
  }),
}
