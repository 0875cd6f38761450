import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-1', 'MODROLEPERM-13'],
  says: 'RESULTMSG says API_OK after ADD.',
  change: saying('modifyRolePermission', (result) => result.replace('Permission Added', 'API_OK')),
}
