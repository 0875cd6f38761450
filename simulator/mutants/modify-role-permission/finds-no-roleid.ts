import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-3'],
  says: 'ROLEID does not name a role.',
  change: asking('modifyRolePermission', ({ ROLEID: _, ...others }) => others),
}
