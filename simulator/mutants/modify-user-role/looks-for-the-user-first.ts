import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-8'],
  says: 'A user who is not there is told before a role that is not.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isThere = world.users.find(Number(request.parameters.USERID))
    return !outcome.ok && outcome.refusal === 'roleNotFound' && !isThere
      ? refuse('userNotFound')
      : outcome
  }),
}
