import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'MODIFY that is refused sets MOD_TIME all the same.',
  change: afterRefusing('importUser', (world, { parameters }, now) => {
    const user = world.users.find(Number(parameters.USER_ID))
    if (user) world.users.change(user, { modTime: world.server.localTime(now) })
  }),
}
