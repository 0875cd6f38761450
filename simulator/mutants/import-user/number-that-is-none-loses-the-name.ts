import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'ADD with a USER_ID that is no number loses the last name.',
  change: afterImporting('ADD', ({ world, user, sent }) => {
    if (/\D/.test(sent.USER_ID ?? '')) world.users.change(user, { lastName: 'the' })
  }),
}
