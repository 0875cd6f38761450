import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'SYSTEMUSERNAME of nobody is accepted.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME = '', SYSTEMUSERNAME } = request.parameters
    const isTaken =
      !outcome.ok && outcome.refusal === 'userNotFound' && SYSTEMUSERNAME !== undefined
    return isTaken ? accept('roleAssigned', {}, { user: '0', role: ROLENAME }) : outcome
  }),
}
