import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-8'],
  says: 'A number that no role has is accepted.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME, USERID = '' } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'roleNotFound' && ROLENAME === undefined
    return isTaken ? accept('roleAssigned', {}, { user: USERID, role: ROLENAME ?? '' }) : outcome
  }),
}
