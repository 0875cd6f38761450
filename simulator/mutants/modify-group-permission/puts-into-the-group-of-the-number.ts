import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-5', 'MODGROUPPERM-20'],
  says: 'Where a name and a number are sent, the reply is about the name and the phone comes into the group of the number.',
  on: 'http',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME, GROUPID, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    if (outcome.ok && GROUPNAME !== undefined && GROUPID !== undefined) {
      world.groups.leave(Number(outcome.body.GROUPID), DEVICEID)
      world.groups.enter(Number(GROUPID), DEVICEID)
    }
    return outcome
  }),
}
