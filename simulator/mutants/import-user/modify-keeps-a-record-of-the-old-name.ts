import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-9'],
  says: 'MODIFY of a name leaves a deleted record of the old one.',
  change: afterImporting('MODIFY', ({ world, user, before, sent }) => {
    if (before && sent.FIRST_NAME && user.firstName !== before.firstName) {
      world.users.add({ ...before, status: 'D', phones: [] })
    }
  }),
}
