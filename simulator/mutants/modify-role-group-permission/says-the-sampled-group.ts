import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-4'],
  says: 'RESULTMSG names Group01 whatever group is missing, as the sample does.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(/Group .* does not exist/, 'Group Group01 does not exist'),
  ),
}
