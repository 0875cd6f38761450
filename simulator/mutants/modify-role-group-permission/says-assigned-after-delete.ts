import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'RESULTMSG after DELETE says that the group is assigned.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace('is no longer assigned', 'is assigned'),
  ),
}
