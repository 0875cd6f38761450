import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-Q1'],
  says: 'AGENTID in the reply is as it was sent, whatever names were looked up.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, AGENTID: request.parameters.AGENTID ?? outcome.body.AGENTID },
    }
  }),
}
