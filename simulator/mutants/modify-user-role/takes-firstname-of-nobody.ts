import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'FIRSTNAME of nobody is accepted.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME = '', FIRSTNAME } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'userNotFound' && FIRSTNAME !== undefined
    return isTaken ? accept('roleAssigned', {}, { user: '0', role: ROLENAME }) : outcome
  }),
}
