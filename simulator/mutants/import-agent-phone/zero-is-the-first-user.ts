import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1'],
  says: 'An AGENTID of 0 by itself is the first user.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, FIRSTNAME } = request.parameters
    if (AGENTID !== '0' || FIRSTNAME !== undefined) return usual(world, request, now)
    return usual(world, { ...request, parameters: { ...request.parameters, AGENTID: '1' } }, now)
  }),
}
