import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-6'],
  says: 'A GROUPNAME that no group has is made good by the GROUPID beside it.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok || outcome.message !== 'groupNotActive') return outcome
    const parameters = { ...request.parameters, GROUPNAME: undefined }
    return usual(world, { ...request, parameters }, now)
  }),
}
