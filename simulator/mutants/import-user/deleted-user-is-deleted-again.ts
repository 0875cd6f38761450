import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-35'],
  says: 'DELETE of a deleted user is accepted.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const isThere = world.users.record(Number(request.parameters.USER_ID)) !== undefined
    const outcome = usual(world, request, now)
    return isThere ? accept('ok', { USERS: [] }) : outcome
  }),
}
