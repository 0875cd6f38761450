import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-4', 'MODGROUPPERM-8'],
  says: 'AGENTID in the reply is one too high.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, AGENTID: String(Number(outcome.body.AGENTID) + 1) },
    }
  }),
}
