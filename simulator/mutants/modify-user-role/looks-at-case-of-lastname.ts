import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-11'],
  says: 'LASTNAME fits as it is stored only.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { LASTNAME } = request.parameters
    const isStored =
      LASTNAME === undefined || world.users.all().some(({ lastName }) => lastName === LASTNAME)
    return isStored ? usual(world, request, now) : refuse('userNotFound')
  }),
}
