import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const twice = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-13'],
  says: 'A role that was added twice cannot be deleted.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const names = twice(world)
    if (ACTION === 'ADD' && world.roles.named(ROLENAME)) names.add(ROLENAME)
    const isKept = ACTION === 'DELETE' && names.has(ROLENAME)
    return isKept ? refuse('roleNotFound') : usual(world, request, now)
  }),
}
