import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-3'],
  says: 'ROLEID does not name a role.',
  change: asking('modifyRoleGroupPermission', ({ ROLEID: _, ...others }) => others),
}
