import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-6'],
  says: 'Where GROUPNAME and GROUPID are sent, GROUPID is looked up.',
  change: asking('modifyRoleGroupPermission', (sent) =>
    sent.GROUPID === undefined ? sent : { ...sent, GROUPNAME: undefined },
  ),
}
