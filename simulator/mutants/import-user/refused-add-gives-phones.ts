import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-12'],
  says: 'ADD of a name that a user has is refused, and gives that user the phones.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    const outcome = usual(world, request, now)
    if (!outcome.ok && there) {
      const phones = request.parameters.PHONES?.split(',') ?? []
      world.users.change(there, { phones: [...there.phones, ...phones] })
    }
    return outcome
  }),
}
