import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1'],
  says: 'An AGENTID of 000 beside names is a number that no agent has.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID = '' } = request.parameters
    return /^00+$/.test(AGENTID) ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
