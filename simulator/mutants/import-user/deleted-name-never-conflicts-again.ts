import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18', 'IMPORTUSER-44'],
  says: 'A name that was once deleted can be added as often as anyone likes.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const outcome = usual(world, request, now)
    const wasDeleted = world.users
      .all()
      .some(({ status, firstName }) => status === 'D' && firstName === FIRST_NAME)
    const isThere = world.users.named(FIRST_NAME, LAST_NAME).length > 0
    return wasDeleted && isThere ? accept('ok', { USERS: [] }) : outcome
  }),
}
