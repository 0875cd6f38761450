import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3', 'ADDGROUP-4'],
  says: 'ADDGROUP of a name that a group has adds another group of that name.',
  change: handling('addGroup', () => (world, { parameters: { GROUPNAME } }) => {
    const added = world.groups.add(GROUPNAME)
    return accept('groupAdded', { GROUPID: String(added.id), GROUPNAME }, { group: GROUPNAME })
  }),
}
