import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-4'],
  says: 'ADDGROUP of the name of an inactive group adds another of that name.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const known = world.groups.named(request.parameters.GROUPNAME)
    if (known?.isActive === false) world.groups.add(known.name)
    return usual(world, request, now)
  }),
}
