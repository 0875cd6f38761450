import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1'],
  says: 'ADD makes EMAIL of the agent blank.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = outcome.ok ? world.users.find(Number(outcome.body.AGENTID)) : undefined
    if (agent && request.parameters.ACTION === 'ADD')
      world.users.change(agent, { email: '', username: 'agent' })
    return outcome
  }),
}
