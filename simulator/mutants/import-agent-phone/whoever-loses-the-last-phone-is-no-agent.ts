import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-14'],
  says: 'Whoever has no phone any longer is no agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = outcome.ok ? world.users.find(Number(outcome.body.AGENTID)) : undefined
    if (agent?.phones.size === 0) world.users.change(agent, { isAgent: false })
    return outcome
  }),
}
