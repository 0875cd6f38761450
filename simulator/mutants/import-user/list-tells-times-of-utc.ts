import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

/** As it is at 10 in the morning where the suite looks. */
function inUtc(time: string): string {
  return time.replace(' 10:', ' 3:').replace('AM', 'PM').replace('-05:00', '+00:00')
}

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-23'],
  says: 'LIST shows times of UTC.',
  change: listingUser((user) => ({
    ...user,
    ADD_TIME: inUtc(user.ADD_TIME),
    MOD_TIME: inUtc(user.MOD_TIME),
  })),
}
