import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const freedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-5'],
  says: 'DELETE takes CRM_USER out of the recordings of the phone.',
  change: (parts) =>
    handling('callList', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) =>
        freedIn(world).has(one.DEVICEID) ? { ...one, CRM_USER: '' } : one,
      )
      return { ...outcome, body: { SEARCHRESULT } }
    })(
      afterAccepting('importAgentPhone', (world, { parameters }) => {
        if (parameters.ACTION === 'DELETE') freedIn(world).add(parameters.PHONEID)
      })(parts),
    ),
}
