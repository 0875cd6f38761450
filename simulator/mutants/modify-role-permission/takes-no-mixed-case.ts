import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-8'],
  says: 'A PERMISSIONNAME in upper and lower case is not understood.',
  change: asking('modifyRolePermission', (sent) =>
    /[A-Z][a-z]/.test(sent.PERMISSIONNAME) ? { ...sent, PERMISSIONNAME: '' } : sent,
  ),
}
