import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-4'],
  says: 'A group whose name has an ampersand is added again and again.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const { GROUPNAME } = request.parameters
    if (GROUPNAME.includes('&')) world.groups.add(GROUPNAME)
    return usual(world, request, now)
  }),
}
