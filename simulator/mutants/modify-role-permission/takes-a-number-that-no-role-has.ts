import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6'],
  says: 'A number that no role has is accepted.',
  change: handling('modifyRolePermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'roleNotFound' && ROLENAME === undefined
    return isTaken ? accept('permissionAdded', {}) : outcome
  }),
}
