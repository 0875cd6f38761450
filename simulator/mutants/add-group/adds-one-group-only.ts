import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'A second new group is refused.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const isFull = world.groups.all().filter(({ isActive }) => isActive).length > 0
    const isNew = !world.groups.named(request.parameters.GROUPNAME)
    return isFull && isNew
      ? refuse('valueMissing', { parameter: 'GROUPNAME' })
      : usual(world, request, now)
  }),
}
