import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-5', 'MODGROUPPERM-20'],
  says: 'A name with a number beside it is refused, and the phone comes into no group.',
  on: 'http',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME, GROUPID, FIRSTNAME, LASTNAME, AGENTID } = request.parameters
    const isTwice = GROUPNAME !== undefined && GROUPID !== undefined
    const isTwiceNamed = FIRSTNAME !== undefined && LASTNAME !== undefined && AGENTID !== undefined
    return isTwice || isTwiceNamed ? refuse('groupNotFound') : usual(world, request, now)
  }),
}
