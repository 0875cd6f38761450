import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { rewording } from '../change/reading.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-5'],
  says: 'A name with blanks at its ends makes another group.',
  change: together(
    rewording((text) => text.replace(/<GROUPNAME>\s/, '<GROUPNAME>_')),
    handling('addGroup', (usual) => (world, request, now) => {
      const { GROUPNAME } = request.parameters
      if (!GROUPNAME.startsWith('_')) return usual(world, request, now)
      const added = world.groups.add(GROUPNAME.replace('_', ' '))
      return accept(
        'groupAdded',
        { GROUPID: String(added.id), GROUPNAME: added.name },
        { group: added.name },
      )
    }),
  ),
}
