import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'A name that reads the same as that of a user, parted elsewhere, is refused.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const isThere = world.users
      .all()
      .some(
        ({ firstName, lastName, status }) =>
          status !== 'D' && `${firstName} ${lastName}` === `${FIRST_NAME} ${LAST_NAME}`,
      )
    return isThere ? refuse('userExists', { found: FIRST_NAME }) : usual(world, request, now)
  }),
}
