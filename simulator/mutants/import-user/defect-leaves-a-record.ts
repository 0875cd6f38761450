import { afterDefect } from '../change/after-defect.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A request without ACTION leaves a record without names.',
  change: afterDefect('importUser', (world) => {
    const [first] = world.users.all()
    if (first) {
      world.users.add({ ...first, firstName: '', lastName: '', status: 'D', phones: [] })
    }
  }),
}
