import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-10'],
  says: 'Where ROLENAME and ROLEID are sent, ROLEID is looked up.',
  change: asking('modifyRolePermission', (sent) =>
    sent.ROLEID === undefined ? sent : { ...sent, ROLENAME: undefined },
  ),
}
