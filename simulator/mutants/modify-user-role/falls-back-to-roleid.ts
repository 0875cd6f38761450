import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-9'],
  says: 'A ROLENAME that no role has is made good by the ROLEID beside it.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'roleNotFound') return outcome
    const parameters = { ...request.parameters, ROLENAME: undefined }
    return usual(world, { ...request, parameters }, now)
  }),
}
