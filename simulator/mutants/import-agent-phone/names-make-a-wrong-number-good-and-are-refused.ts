import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-2', 'IMPORTAGENTPHONE-3'],
  says: 'Where no agent has the AGENTID it is refused, and done for the one with the names.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { AGENTID: _, ...others } = request.parameters
    const isNamed = others.FIRSTNAME !== undefined && others.LASTNAME !== undefined
    if (!outcome.ok && isNamed) usual(world, { ...request, parameters: others }, now)
    return outcome
  }),
}
