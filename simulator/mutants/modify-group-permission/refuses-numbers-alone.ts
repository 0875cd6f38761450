import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-3', 'MODGROUPPERM-15'],
  says: 'A request with numbers and no names is refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME, FIRSTNAME } = request.parameters
    const isNumbered = GROUPNAME === undefined && FIRSTNAME === undefined
    return isNumbered ? refuse('groupNotFound') : usual(world, request, now)
  }),
}
