import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'A GROUPNAME with an ampersand is refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const isIt = request.parameters.GROUPNAME?.includes('&')
    return isIt ? refuse('groupNotFound') : usual(world, request, now)
  }),
}
