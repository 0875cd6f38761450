import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6'],
  says: 'DELETE of a permission that nothing has is accepted.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ACTION } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'permissionUnknown' && ACTION === 'DELETE'
    return isTaken ? accept('permissionAdded', {}) : outcome
  }),
}
