import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18'],
  says: 'ADD under a deleted name changes EMPLOYEE_ID of the deleted user.',
  change: afterImporting('ADD', ({ world, user }) => {
    const former = world.users.record(user.userId - 1)
    if (former?.status === 'D') world.users.change(former, { employeeId: user.employeeId })
  }),
}
