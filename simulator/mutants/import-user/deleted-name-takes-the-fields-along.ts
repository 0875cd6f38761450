import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18'],
  says: 'Whoever is added under a deleted name gets the EMPLOYEE_ID of the deleted user.',
  change: afterImporting('ADD', ({ world, user }) => {
    const former = world.users.record(user.userId - 1)
    if (former?.status === 'D') world.users.change(user, { employeeId: former.employeeId })
  }),
}
