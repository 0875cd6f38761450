import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-6', 'IMPORTAGENTPHONE-9', 'IMPORTAGENTPHONE-15'],
  says: 'An AGENTID that no agent has is accepted.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { AGENTID = '' } = request.parameters
    const isNobody = !outcome.ok && outcome.refusal === 'agentNotFound'
    return isNobody ? accept('ok', { AGENTID }) : outcome
  }),
}
