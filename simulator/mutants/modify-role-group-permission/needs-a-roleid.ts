import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-3'],
  says: 'ROLENAME without ROLEID is refused.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const isNumbered = request.parameters.ROLEID !== undefined
    return isNumbered ? usual(world, request, now) : refuse('roleNotFound')
  }),
}
