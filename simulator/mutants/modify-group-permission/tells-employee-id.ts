import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-8'],
  says: 'AGENTID in the reply is the employee number of the agent.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = outcome.ok ? world.users.find(Number(outcome.body.AGENTID)) : undefined
    if (!outcome.ok) return outcome
    return { ...outcome, body: { ...outcome.body, AGENTID: agent?.employeeId ?? '' } }
  }),
}
