import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-10'],
  says: 'ADD unties the phones that the agent had.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    const agent = world.users.holding(PHONEID)
    if (outcome.ok && agent && ACTION === 'ADD') world.users.change(agent, { phones: [PHONEID] })
    return outcome
  }),
}
