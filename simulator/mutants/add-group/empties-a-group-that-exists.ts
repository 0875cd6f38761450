import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-20'],
  says: 'A group that is added again loses the phones in it.',
  on: 'http',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const known = world.groups.named(request.parameters.GROUPNAME)
    const kept = world.groups.all().find(({ id }) => id === known?.id)
    for (const phone of kept?.phones ?? []) world.groups.leave(kept?.id ?? 0, phone)
    return usual(world, request, now)
  }),
}
