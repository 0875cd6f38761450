import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-17'],
  says: 'ADD of a first name that a user has is refused.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '' } = request.parameters
    const isThere = world.users
      .all()
      .some(
        ({ firstName, lastName, status }) =>
          status !== 'D' && lastName !== '' && firstName === FIRST_NAME,
      )
    return isThere ? refuse('userExists', { found: FIRST_NAME }) : usual(world, request, now)
  }),
}
