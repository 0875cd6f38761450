import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-6'],
  says: 'RESULTMSG does not tell a GROUPID that no group has.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPID = '' } = request.parameters
    const isMeant = outcome.ok && GROUPID !== '' && !world.groups.find(Number(GROUPID))
    return isMeant ? accept('groupNotActive', {}, { group: '' }) : outcome
  }),
}
