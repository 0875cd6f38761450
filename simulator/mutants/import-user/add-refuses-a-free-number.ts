import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-5', 'IMPORTUSER-43'],
  says: 'ADD with a USER_ID that nobody has is refused.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { USER_ID } = request.parameters
    const isFree = USER_ID !== undefined && world.users.record(Number(USER_ID)) === undefined
    return isFree ? refuse('userNotFound') : usual(world, request, now)
  }),
}
