import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'ADD of a phone that the agent has already puts it last.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    const agent = world.users.holding(PHONEID)
    if (outcome.ok && agent && ACTION === 'ADD') {
      const others = [...agent.phones].filter((phone) => phone !== PHONEID)
      world.users.change(agent, { phones: [...others, PHONEID] })
    }
    return outcome
  }),
}
