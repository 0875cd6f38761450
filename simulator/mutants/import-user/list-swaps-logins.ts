import { listingUser } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-4', 'IMPORTUSER-13'],
  says: 'LIST shows USERNAME as CRM_USER, and CRM_USER as USERNAME.',
  change: listingUser((user) => ({ ...user, USERNAME: user.CRM_USER, CRM_USER: user.USERNAME })),
}
