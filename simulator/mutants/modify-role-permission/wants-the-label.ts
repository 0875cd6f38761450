import { accept, refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-2'],
  says: 'A PERMISSIONNAME is taken only where it is written as the portal writes labels.',
  change: handling(
    'modifyRolePermission',
    () =>
      (_world, { parameters: { PERMISSIONNAME: found } }) =>
        found.includes(' ')
          ? accept('permissionAdded', {})
          : refuse('permissionUnknown', { found }),
  ),
}
