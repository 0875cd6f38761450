import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6'],
  says: 'The begin of a PERMISSIONNAME is enough.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { PERMISSIONNAME } = request.parameters
    const isTaken =
      !outcome.ok &&
      outcome.refusal === 'permissionUnknown' &&
      'HOMEPAGEWIDGETS'.startsWith(PERMISSIONNAME)
    return isTaken ? accept('permissionAdded', {}) : outcome
  }),
}
