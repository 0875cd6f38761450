import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19'],
  says: 'DELETE of an inactive user is accepted, and leaves the user inactive.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const user = world.users.find(Number(request.parameters.USER_ID))
    return user?.status === 'I' ? accept('ok', { USERS: [] }) : usual(world, request, now)
  }),
}
