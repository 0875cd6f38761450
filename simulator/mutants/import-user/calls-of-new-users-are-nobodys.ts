import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST does not name whoever was added to the server while it ran.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => {
      const isNew = (world.users.holding(one.DEVICEID)?.userId ?? 0) > 16
      return isNew ? { ...one, AGENTFIRSTNAME: '', AGENTLASTNAME: '' } : one
    })
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
