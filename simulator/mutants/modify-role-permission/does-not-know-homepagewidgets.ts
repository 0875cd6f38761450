import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-1', 'MODROLEPERM-2', 'MODROLEPERM-4'],
  says: 'HOMEPAGEWIDGETS is refused as no permission.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const { PERMISSIONNAME: found } = request.parameters
    const isIt = found === 'HOMEPAGEWIDGETS'
    return isIt ? refuse('permissionUnknown', { found }) : usual(world, request, now)
  }),
}
