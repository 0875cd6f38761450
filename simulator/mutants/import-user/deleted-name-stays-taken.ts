import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18', 'IMPORTUSER-44'],
  says: 'ADD or MODIFY to the name of a deleted user is refused.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { FIRST_NAME, LAST_NAME } = request.parameters
    const name = `${FIRST_NAME} ${LAST_NAME}`.toLowerCase()
    const isTaken = world.users
      .all()
      .some(
        (one) => one.status === 'D' && `${one.firstName} ${one.lastName}`.toLowerCase() === name,
      )
    return isTaken ? refuse('userExists', { found: name }) : usual(world, request, now)
  }),
}
