import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1', 'IMPORTAGENTPHONE-1'],
  says: 'By names the agent gets the phone with a 9 before it.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID = '0', PHONEID, ACTION } = request.parameters
    const isMeant = Number(AGENTID) === 0 && ACTION === 'ADD'
    const parameters = isMeant
      ? { ...request.parameters, PHONEID: `9${PHONEID}` }
      : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
