import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-10'],
  says: 'DELETE of a role that the user has not is refused.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME = '', USERID } = request.parameters
    const isAssigned = world.roles.named(ROLENAME)?.users.has(Number(USERID))
    return ACTION === 'DELETE' && !isAssigned ? refuse('userNotFound') : usual(world, request, now)
  }),
}
