import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1'],
  says: 'An AGENTID of 0 by itself is refused as blank.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, FIRSTNAME } = request.parameters
    const isBlank = AGENTID === '0' && FIRSTNAME === undefined
    return isBlank ? refuse('valueMissing', { parameter: 'AGENTID' }) : usual(world, request, now)
  }),
}
