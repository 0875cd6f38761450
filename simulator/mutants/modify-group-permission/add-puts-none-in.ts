import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-20'],
  says: 'ADD is accepted, and the phone is not in the group.',
  on: 'http',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { ACTION, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    if (outcome.ok && ACTION === 'ADD') world.groups.leave(Number(outcome.body.GROUPID), DEVICEID)
    return outcome
  }),
}
