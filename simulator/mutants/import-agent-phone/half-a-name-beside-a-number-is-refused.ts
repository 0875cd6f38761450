import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-3'],
  says: 'LASTNAME without FIRSTNAME is refused beside an AGENTID, too.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME, LASTNAME } = request.parameters
    if (LASTNAME === undefined || FIRSTNAME !== undefined) return usual(world, request, now)
    return refuse('valueMissing', { parameter: 'FIRSTNAME' })
  }),
}
