import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-20'],
  says: 'DELETE takes every phone of the agent out of the group.',
  on: 'http',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok || request.parameters.ACTION !== 'DELETE') return outcome
    const agent = world.users.find(Number(outcome.body.AGENTID))
    for (const phone of agent?.phones ?? []) world.groups.leave(Number(outcome.body.GROUPID), phone)
    return outcome
  }),
}
