import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'GROUPNAME in the reply is as it was sent, not as it is stored.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, GROUPNAME: request.parameters.GROUPNAME ?? outcome.body.GROUPNAME },
    }
  }),
}
