import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-5'],
  says: 'A group that is not there is told before a role that is not.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPNAME = '' } = request.parameters
    const isTold =
      !outcome.ok && outcome.refusal === 'roleNotFound' && !world.groups.named(GROUPNAME)
    return isTold ? accept('groupNotActive', {}, { group: GROUPNAME }) : outcome
  }),
}
