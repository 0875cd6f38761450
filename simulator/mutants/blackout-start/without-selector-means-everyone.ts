import { callsOf } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13'],
  says: 'BLACKOUTSTART without a selector is refused, and carried out for everyone.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const { DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER } = request.parameters
    const isNone = [DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER].every((one) => one === undefined)
    if (isNone) for (const call of callsOf(world)) call.blackout.start(now)
    return usual(world, request, now)
  }),
}
