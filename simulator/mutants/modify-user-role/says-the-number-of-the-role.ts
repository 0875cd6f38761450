import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-4'],
  says: 'RESULTMSG has the ROLEID where the request has it.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ROLEID } = request.parameters
    return outcome.ok && ROLEID !== undefined
      ? { ...outcome, words: { ...outcome.words, role: ROLEID } }
      : outcome
  }),
}
