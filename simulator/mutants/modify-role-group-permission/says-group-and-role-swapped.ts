import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-8'],
  says: 'RESULTMSG has the role where the group belongs, and the group where the role does.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.replace(
      /Group (.*) is assigned to role (.*)(?=<\/RESULTMSG>)/,
      'Group $2 is assigned to role $1',
    ),
  ),
}
