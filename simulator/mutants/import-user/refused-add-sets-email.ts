import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-12'],
  says: 'ADD of a name that a user has is refused, and sets EMAIL of that user.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    const outcome = usual(world, request, now)
    if (!outcome.ok && there)
      world.users.change(there, { email: request.parameters.EMAIL ?? there.email })
    return outcome
  }),
}
