import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-18', 'IMPORTUSER-44'],
  says: 'ADD of a name that a user has adds another user of that name.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    if (!there) return usual(world, request, now)
    const { lastName } = there
    const other = world.users.change(there, { lastName: `${lastName}~` })
    const outcome = usual(world, request, now)
    world.users.change(other, { lastName })
    return outcome
  }),
}
