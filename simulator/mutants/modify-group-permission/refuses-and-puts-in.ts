import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2', 'MODGROUPPERM-20'],
  says: 'An ACTION that is none is refused, and the phone comes into the group all the same.',
  on: 'http',
  change: afterRefusing(
    'modifyGroupPermission',
    (world, { parameters: { GROUPNAME = '', DEVICEID } }) => {
      const group = world.groups.named(GROUPNAME)
      if (group) world.groups.enter(group.id, DEVICEID)
    },
  ),
}
