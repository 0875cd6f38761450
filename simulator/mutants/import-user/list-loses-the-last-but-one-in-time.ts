import { listingUsers } from '../change/listed-users.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const countOf = perWorld(() => ({ lists: 0 }))

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-13'],
  says: 'From the fourth time on LIST leaves out the last user but one.',
  change: listingUsers((users, world) => {
    countOf(world).lists += 1
    return countOf(world).lists > 3 ? [...users.slice(0, -2), ...users.slice(-1)] : users
  }),
}
