import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'The reply has a GROUPID, which nobody promised.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace('</RESULT>', '<GROUPID>1</GROUPID></RESULT>'),
  ),
}
