import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'MODIFY sets ADD_TIME as well.',
  change: afterImporting('MODIFY', ({ world, user, now }) => {
    world.users.change(user, { addTime: world.server.localTime(now) })
  }),
}
