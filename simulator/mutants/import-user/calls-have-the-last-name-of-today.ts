import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows the last name of whoever is at the phone now.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => ({
      ...one,
      AGENTLASTNAME: world.users.holding(one.DEVICEID)?.lastName ?? one.AGENTLASTNAME,
    }))
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
