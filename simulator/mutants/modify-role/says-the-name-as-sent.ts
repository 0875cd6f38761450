import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-6'],
  says: 'RESULTMSG names the role that exists as it was sent.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok ? { ...outcome, words: { role: request.parameters.ROLENAME } } : outcome
  }),
}
