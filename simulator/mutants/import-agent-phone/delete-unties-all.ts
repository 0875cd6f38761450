import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-4', 'IMPORTAGENTPHONE-7'],
  says: 'DELETE unties every phone of the agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = outcome.ok ? world.users.find(Number(outcome.body.AGENTID)) : undefined
    if (agent && request.parameters.ACTION === 'DELETE') world.users.change(agent, { phones: [] })
    return outcome
  }),
}
