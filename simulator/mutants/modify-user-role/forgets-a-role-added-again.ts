import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-4'],
  says: 'A role that is added again has another number.',
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
