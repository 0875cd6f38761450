import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-35'],
  says: 'MODIFY or DELETE of a deleted user is refused, and makes the user active.',
  change: afterRefusing('importUser', (world, { parameters }) => {
    const record = world.users.record(Number(parameters.USER_ID))
    if (record?.status === 'D') world.users.change(record, { status: 'A' })
  }),
}
