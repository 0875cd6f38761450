import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-1', 'MODGROUPPERM-20'],
  says: 'DELETE is accepted, and the phone stays in the group.',
  on: 'http',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { ACTION, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    if (outcome.ok && ACTION === 'DELETE')
      world.groups.enter(Number(outcome.body.GROUPID), DEVICEID)
    return outcome
  }),
}
