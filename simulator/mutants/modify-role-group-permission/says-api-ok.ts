import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'RESULTMSG says API_OK after ADD.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(/Group .* is assigned to role .*(?=<\/RESULTMSG>)/, 'API_OK'),
  ),
}
