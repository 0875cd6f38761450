import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-3'],
  says: 'ADD of a name that a role has gives the name to a new role in the place of the old one.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const known = world.roles.named(ROLENAME)
    const outcome = usual(world, request, now)
    if (known && ACTION === 'ADD') {
      world.roles.delete(known)
      world.roles.add(known.name, known.description)
    }
    return outcome
  }),
}
