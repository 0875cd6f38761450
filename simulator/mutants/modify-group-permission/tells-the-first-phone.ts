import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'DEVICEID in the reply is the first phone of the agent, whichever was sent.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = world.users.find(outcome.ok ? Number(outcome.body.AGENTID) : 0)
    const [first] = agent?.phones ?? []
    if (!outcome.ok) return outcome
    return { ...outcome, body: { ...outcome.body, DEVICEID: first ?? '' } }
  }),
}
