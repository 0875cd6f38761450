import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-36'],
  says: 'A EMAIL that another user has is refused.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { EMAIL: found = '' } = request.parameters
    const isTaken = found !== '' && world.users.all().some(({ email }) => email === found)
    return isTaken ? refuse('userExists', { found }) : usual(world, request, now)
  }),
}
