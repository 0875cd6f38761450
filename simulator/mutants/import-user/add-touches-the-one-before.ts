import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-28', 'IMPORTUSER-5', 'IMPORTUSER-11', 'IMPORTUSER-17'],
  says: 'ADD makes the user who was added before inactive.',
  change: afterImporting('ADD', ({ world, user }) => {
    const before = world.users.find(user.userId - 1)
    if (before) world.users.change(before, { status: 'I' })
  }),
}
