import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-7', 'IMPORTAGENTPHONE-19'],
  says: 'ADD of a phone that another agent has takes it from that agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const holder = world.users.holding(PHONEID)
    if (holder && ACTION === 'ADD') {
      world.users.change(holder, {
        phones: [...holder.phones].filter((phone) => phone !== PHONEID),
      })
    }
    return usual(world, request, now)
  }),
}
