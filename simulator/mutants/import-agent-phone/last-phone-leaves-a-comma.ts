import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-14'],
  says: 'PHONES of an agent whose last phone was untied is a comma.',
  change: listingUser((user) =>
    user.AGENT === 'TRUE' && user.PHONES === '' ? { ...user, PHONES: ',' } : user,
  ),
}
