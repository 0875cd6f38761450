import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3'],
  says: 'ADDGROUP of a name that a group has gives the number of that group, and the name to another.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const known = world.groups.named(request.parameters.GROUPNAME)
    const outcome = usual(world, request, now)
    if (known) world.groups.add(known.name)
    return outcome
  }),
}
