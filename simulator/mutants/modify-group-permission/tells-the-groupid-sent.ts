import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-5'],
  says: 'GROUPID in the reply is as it was sent, whatever name was looked up.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, GROUPID: request.parameters.GROUPID ?? outcome.body.GROUPID },
    }
  }),
}
