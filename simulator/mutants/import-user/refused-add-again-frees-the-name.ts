import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18', 'IMPORTUSER-11', 'IMPORTUSER-44'],
  says: 'ADD that is refused for its name makes whoever has it inactive.',
  change: afterRefusing('importUser', (world, { parameters }) => {
    const { ACTION, FIRST_NAME = '', LAST_NAME = '' } = parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    if (there && ACTION === 'ADD')
      world.users.change(there, { status: 'I', email: 'x@example.com' })
  }),
}
