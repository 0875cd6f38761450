import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-4'],
  says: 'ADD of a group that is not there is refused.',
  change: handling('modifyRoleGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isMissing = outcome.ok && outcome.message === 'groupNotActive'
    return isMissing && request.parameters.ACTION === 'ADD'
      ? refuse('valueInvalid', { parameter: 'GROUPNAME', allowed: 'a group', found: '' })
      : outcome
  }),
}
