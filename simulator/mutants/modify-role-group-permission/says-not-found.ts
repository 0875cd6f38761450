import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-4'],
  says: 'RESULTMSG of a group that is missing says that it was not found.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(/Group (.*) does not exist or it is not active/, 'Group $1 was not found'),
  ),
}
