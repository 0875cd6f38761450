import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-8', 'IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-2', 'IMPORTAGENTPHONE-4'],
  says: 'AGENTID of the reply is the EMPLOYEE_ID of the agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = outcome.ok ? world.users.find(Number(outcome.body.AGENTID)) : undefined
    return agent ? accept('ok', { AGENTID: agent.employeeId }) : outcome
  }),
}
