import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-13'],
  says: 'ADD of a name that a role has gives the name to another role, and keeps the old one by its number.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const known = world.roles.named(ROLENAME)
    const outcome = usual(world, request, now)
    if (known && ACTION === 'ADD') world.roles.add(known.name, known.description)
    return outcome
  }),
}
