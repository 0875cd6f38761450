import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-2'],
  says: 'DELETE of a group that is assigned says that there is no such group.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok && outcome.message === 'groupUnassigned'
      ? accept('groupNotActive', {}, { group: request.parameters.GROUPNAME ?? '' })
      : outcome
  }),
}
