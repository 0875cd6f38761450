import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19', 'IMPORTUSER-18'],
  says: 'DELETE leaves the record without EMPLOYEE_ID and EMAIL.',
  change: afterImporting('DELETE', ({ world, user }) => {
    world.users.change(user, { employeeId: '', email: '' })
  }),
}
