import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-3'],
  says: 'A ROLENAME is read up to its first blank.',
  change: asking('modifyRolePermission', (sent) => ({
    ...sent,
    ROLENAME: sent.ROLENAME?.replace(/ .*/, ''),
  })),
}
