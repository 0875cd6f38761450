import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-18'],
  says: 'ADD of a deleted name makes the deleted user active again.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const name = `${FIRST_NAME} ${LAST_NAME}`.toLowerCase()
    const former = world.users
      .all()
      .find(
        (one) => one.status === 'D' && `${one.firstName} ${one.lastName}`.toLowerCase() === name,
      )
    if (!former) return usual(world, request, now)
    world.users.change(former, { status: 'A', firstName: FIRST_NAME, lastName: LAST_NAME })
    return accept('ok', { USERS: [] })
  }),
}
