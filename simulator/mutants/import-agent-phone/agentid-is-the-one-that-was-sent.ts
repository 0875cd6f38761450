import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1', 'IMPORTAGENTPHONE-8'],
  says: 'AGENTID of the reply is what was sent, blank where the names were.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { AGENTID = '' } = request.parameters
    return outcome.ok ? accept('ok', { AGENTID }) : outcome
  }),
}
