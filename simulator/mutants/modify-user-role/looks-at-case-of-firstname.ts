import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-11'],
  says: 'FIRSTNAME fits as it is stored only.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { FIRSTNAME } = request.parameters
    const isStored =
      FIRSTNAME === undefined || world.users.all().some(({ firstName }) => firstName === FIRSTNAME)
    return isStored ? usual(world, request, now) : refuse('userNotFound')
  }),
}
