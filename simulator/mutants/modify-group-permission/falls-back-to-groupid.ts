import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-16'],
  says: 'A GROUPNAME that no group has is made good by the GROUPID beside it.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'groupNotFound') return outcome
    const parameters = { ...request.parameters, GROUPNAME: undefined }
    return usual(world, { ...request, parameters }, now)
  }),
}
