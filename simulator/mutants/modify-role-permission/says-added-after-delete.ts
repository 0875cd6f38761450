import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-5', 'MODROLEPERM-9'],
  says: 'RESULTMSG says Permission Added after DELETE.',
  change: saying('modifyRolePermission', (result) =>
    result.replace('Permission Deleted', 'Permission Added'),
  ),
}
