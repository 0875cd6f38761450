import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-1', 'MODROLEPERM-13'],
  says: 'RESULTMSG says Permission Deleted after ADD.',
  change: saying('modifyRolePermission', (result) =>
    result.replace('Permission Added', 'Permission Deleted'),
  ),
}
