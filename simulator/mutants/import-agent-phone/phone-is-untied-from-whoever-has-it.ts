import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'DELETE unties a phone from whoever has it.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const holder = world.users.holding(PHONEID)
    const outcome = usual(world, request, now)
    if (outcome.ok && ACTION === 'DELETE' && holder) {
      world.users.change(holder, {
        phones: [...holder.phones].filter((phone) => phone !== PHONEID),
      })
    }
    return outcome
  }),
}
