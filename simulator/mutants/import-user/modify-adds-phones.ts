import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-31'],
  says: 'PHONES of MODIFY are added to those that the user has.',
  change: afterImporting('MODIFY', ({ world, user, before, sent }) => {
    const had = before?.phones ?? []
    if (sent.PHONES) world.users.change(user, { phones: new Set([...had, ...user.phones]) })
  }),
}
