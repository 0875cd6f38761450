import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-2', 'IMPORTAGENTPHONE-3'],
  says: 'Where no agent has the AGENTID the names are looked up.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'agentNotFound') return outcome
    const { AGENTID: _, ...others } = request.parameters
    const isNamed = others.FIRSTNAME !== undefined && others.LASTNAME !== undefined
    return isNamed ? usual(world, { ...request, parameters: others }, now) : outcome
  }),
}
