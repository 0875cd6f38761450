import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-5'],
  says: 'A number that no role has is accepted.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME, GROUPNAME = '' } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'roleNotFound' && ROLENAME === undefined
    return isTaken ? accept('groupNotActive', {}, { group: GROUPNAME }) : outcome
  }),
}
