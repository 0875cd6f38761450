import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-7'],
  says: 'ADD of a phone that another agent has is refused, and unties it from that agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    const holder = world.users.holding(PHONEID)
    if (!outcome.ok && outcome.refusal === 'phoneTaken' && holder) {
      world.users.change(holder, {
        phones: [...holder.phones].filter((phone) => phone !== PHONEID),
      })
    }
    return outcome
  }),
}
