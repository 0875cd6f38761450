import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-5'],
  says: 'A name in another case makes another group.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const { GROUPNAME } = request.parameters
    const known = world.groups.named(GROUPNAME)
    if (known && known.name !== GROUPNAME) world.groups.add(GROUPNAME)
    return usual(world, request, now)
  }),
}
