import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1'],
  says: 'DELETE deletes every role.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok && outcome.message === 'roleDeleted') {
      for (const role of world.roles.all()) world.roles.delete(role)
    }
    return outcome
  }),
}
