import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-7'],
  says: 'CHATSTART with a key is for the first agent there is.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const first = world.users.all().find(({ isAgent }) => isAgent)
    const { AGENTID, KEYNAME } = request.parameters
    if (AGENTID !== undefined || KEYNAME === undefined || !first) return usual(world, request, now)
    return usual(
      world,
      { ...request, parameters: { ...request.parameters, AGENTID: String(first.userId) } },
      now,
    )
  }),
}
