import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-1'],
  says: 'ADDGROUP answers as if the group were added, and adds none.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const { GROUPNAME } = request.parameters
    if (world.groups.named(GROUPNAME)) return usual(world, request, now)
    const GROUPID = String(world.groups.nextId)
    return accept('groupAdded', { GROUPID, GROUPNAME }, { group: GROUPNAME })
  }),
}
