import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6'],
  says: 'ADD of a permission that nothing has is accepted.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ACTION, PERMISSIONNAME } = request.parameters
    const isTaken =
      !outcome.ok &&
      outcome.refusal === 'permissionUnknown' &&
      ACTION === 'ADD' &&
      PERMISSIONNAME === 'TIMETRAVEL'
    return isTaken ? accept('permissionAdded', {}) : outcome
  }),
}
