import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'USERNAME of nobody is accepted.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLENAME = '', USERNAME } = request.parameters
    const isTaken = !outcome.ok && outcome.refusal === 'userNotFound' && USERNAME !== undefined
    return isTaken ? accept('roleAssigned', {}, { user: '0', role: ROLENAME }) : outcome
  }),
}
