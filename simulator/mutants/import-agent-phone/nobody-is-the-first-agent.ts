import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-6', 'IMPORTAGENTPHONE-9', 'IMPORTAGENTPHONE-2'],
  says: 'An AGENTID that no agent has is taken for that of the first user.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { parameters } = request
    const isNobody = parameters.AGENTID === '987654321'
    const AGENTID = isNobody ? '1' : parameters.AGENTID
    return usual(world, { ...request, parameters: { ...parameters, AGENTID } }, now)
  }),
}
