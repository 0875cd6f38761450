import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-12'],
  says: 'A deleted user is found by LASTNAME.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME = '', LASTNAME } = request.parameters
    const user = world.users
      .all()
      .find(({ lastName, status }) => status === 'D' && lastName === LASTNAME)
    if (outcome.ok || !user) return outcome
    return accept('roleAssigned', {}, { user: String(user.userId), role: ROLENAME })
  }),
}
