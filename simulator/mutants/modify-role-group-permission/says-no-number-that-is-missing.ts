import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-6'],
  says: 'RESULTMSG does not tell the GROUPID of a group that is missing.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(/Group \d+ does not/, 'Group  does not'),
  ),
}
