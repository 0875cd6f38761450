import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'DELETE does not set MOD_TIME.',
  change: afterImporting('DELETE', ({ world, user, before }) => {
    world.users.change(user, { modTime: before?.modTime })
  }),
}
