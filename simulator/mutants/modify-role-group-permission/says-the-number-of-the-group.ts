import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'RESULTMSG has the GROUPID where the request has it.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPID } = request.parameters
    return outcome.ok && GROUPID !== undefined
      ? { ...outcome, words: { ...outcome.words, group: GROUPID } }
      : outcome
  }),
}
