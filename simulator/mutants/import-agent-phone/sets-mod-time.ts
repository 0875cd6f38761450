import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'IMPORTAGENTPHONE sets MOD_TIME of the agent.',
  change: afterAccepting('importAgentPhone', (world, { parameters }, now) => {
    const agent = world.users.find(Number(parameters.AGENTID))
    if (agent) world.users.change(agent, { modTime: world.server.localTime(now) })
  }),
}
