import { callsOf } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13'],
  says: 'BLACKOUTSTOP without a selector is refused, and carried out for everyone.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const { DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER } = request.parameters
    const isNone = [DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER].every((one) => one === undefined)
    if (isNone) for (const call of callsOf(world)) call.blackout.stop(now)
    return usual(world, request, now)
  }),
}
