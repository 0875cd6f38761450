import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-36'],
  says: 'A USERNAME that another user has is refused.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { USERNAME: found = '' } = request.parameters
    const isTaken = found !== '' && world.users.withUsername(found).length > 0
    return isTaken ? refuse('userExists', { found }) : usual(world, request, now)
  }),
}
