import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-4'],
  says: 'RESULTMSG does not name the group that is missing.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(/Group .* does not exist/, 'Group does not exist'),
  ),
}
