import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29'],
  says: 'MODIFY of EMAIL changes it for the user before, too.',
  change: afterImporting('MODIFY', ({ world, user, sent }) => {
    const other = world.users.find(user.userId - 1)
    if (other && sent.EMAIL) world.users.change(other, { email: sent.EMAIL })
  }),
}
