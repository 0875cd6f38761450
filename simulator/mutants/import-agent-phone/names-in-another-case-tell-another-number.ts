import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-16', 'IMPORTAGENTPHONE-8'],
  says: 'AGENTID of the reply is 0 where the agent was found by names.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isByNames = request.parameters.AGENTID === undefined
    return outcome.ok && isByNames ? accept('ok', { AGENTID: '0' }) : outcome
  }),
}
