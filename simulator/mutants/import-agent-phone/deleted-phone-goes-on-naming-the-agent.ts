import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-17'],
  says: 'After DELETE recordings of the phone name the agent still.',
  change: (parts) =>
    handling('callList', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => ({
        ...one,
        AGENTFIRSTNAME: formerIn(world).get(one.DEVICEID) ?? one.AGENTFIRSTNAME,
      }))
      return { ...outcome, body: { SEARCHRESULT } }
    })(
      handling('importAgentPhone', (usual) => (world, request, now) => {
        const { ACTION, PHONEID } = request.parameters
        const holder = world.users.holding(PHONEID)
        if (ACTION === 'DELETE' && holder) formerIn(world).set(PHONEID, holder.firstName)
        return usual(world, request, now)
      })(parts),
    ),
}
