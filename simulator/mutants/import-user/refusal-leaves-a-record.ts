import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTUSER-22',
    'IMPORTUSER-37',
    'IMPORTUSER-38',
    'IMPORTUSER-11',
    'IMPORTUSER-12',
    'IMPORTUSER-17',
    'IMPORTUSER-33',
    'IMPORTUSER-35',
  ],
  says: 'A request that is refused leaves a record without names.',
  change: afterRefusing('importUser', (world) => {
    const [first] = world.users.all()
    if (first) {
      world.users.add({ ...first, firstName: '', lastName: '', status: 'D', phones: [] })
    }
  }),
}
