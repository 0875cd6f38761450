import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-3'],
  says: 'GROUPID in the reply is one too high where GROUPID was sent.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok || !(request.parameters.GROUPID !== undefined)) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, GROUPID: String(Number(outcome.body.GROUPID) + 1) },
    }
  }),
}
