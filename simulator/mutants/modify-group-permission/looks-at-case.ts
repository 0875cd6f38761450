import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'A group whose name is sent in another case is not found.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME } = request.parameters
    const isOther = GROUPNAME !== undefined && world.groups.named(GROUPNAME)?.name !== GROUPNAME
    return isOther ? refuse('groupNotFound') : usual(world, request, now)
  }),
}
