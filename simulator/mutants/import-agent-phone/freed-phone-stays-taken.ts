import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const freedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-7', 'IMPORTAGENTPHONE-1'],
  says: 'A phone that was untied cannot be tied to another.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID } = request.parameters
    if (ACTION === 'ADD' && freedIn(world).has(PHONEID))
      return refuse('phoneTaken', { found: PHONEID })
    const outcome = usual(world, request, now)
    if (outcome.ok && ACTION === 'DELETE') freedIn(world).add(PHONEID)
    return outcome
  }),
}
