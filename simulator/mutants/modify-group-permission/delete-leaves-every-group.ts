import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-20'],
  says: 'DELETE takes the phone out of every group it is in.',
  on: 'http',
  change: afterAccepting('modifyGroupPermission', (world, { parameters: { ACTION, DEVICEID } }) => {
    if (ACTION === 'DELETE') world.groups.forget(DEVICEID)
  }),
}
