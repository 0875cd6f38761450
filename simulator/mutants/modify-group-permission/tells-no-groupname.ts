import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'GROUPNAME in the reply is blank where the request had none.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return { ...outcome, body: { ...outcome.body, GROUPNAME: request.parameters.GROUPNAME ?? '' } }
  }),
}
