import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-11'],
  says: 'CHATSTART takes a user who is no agent for one.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const user = world.users.find(Number(request.parameters.AGENTID))
    if (user && !user.isAgent) world.users.change(user, { isAgent: true })
    return usual(world, request, now)
  }),
}
