import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows CRM_USER of whoever is at the phone now.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => ({
      ...one,
      CRM_USER: world.users.holding(one.DEVICEID)?.crmUser ?? one.CRM_USER,
    }))
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
