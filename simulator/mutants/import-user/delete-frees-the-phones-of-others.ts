import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-21'],
  says: 'DELETE frees the phones of whoever was added after the user.',
  change: afterImporting('DELETE', ({ world, user }) => {
    const after = world.users.find(user.userId + 1)
    if (after) world.users.change(after, { phones: [] })
  }),
}
