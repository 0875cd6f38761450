import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'RESULTMSG names group and role as they were sent, not as they are stored.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPNAME: group, ROLENAME: role } = request.parameters
    if (!outcome.ok || group === undefined || role === undefined) return outcome
    return { ...outcome, words: { group, role } }
  }),
}
