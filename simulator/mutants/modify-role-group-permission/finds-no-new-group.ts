import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-1', 'ADDGROUP-1'],
  says: 'A group that was added is said not to exist.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok && outcome.message === 'groupAssigned'
      ? accept('groupNotActive', {}, { group: request.parameters.GROUPNAME ?? '' })
      : outcome
  }),
}
