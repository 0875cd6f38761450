import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11'],
  says: 'The user who gave a name up loses the last name when it is added again.',
  change: afterImporting('ADD', ({ world, user }) => {
    const before = world.users.find(user.userId - 1)
    if (before && before.firstName === user.firstName) world.users.change(before, { lastName: '' })
  }),
}
