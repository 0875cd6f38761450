import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-10'],
  says: 'MODIFY of a USER_ID that nobody has is refused, and adds a user all the same.',
  change: afterRefusing('importUser', (world, { parameters }) => {
    if (parameters.ACTION === 'LIST' || parameters.USER_ID !== '987654321') return
    const { FIRST_NAME = '', LAST_NAME = '' } = parameters
    const [first] = world.users.all()
    if (first) {
      const named = { firstName: FIRST_NAME, lastName: LAST_NAME }
      world.users.add({ ...first, ...named, phones: [] })
    }
  }),
}
