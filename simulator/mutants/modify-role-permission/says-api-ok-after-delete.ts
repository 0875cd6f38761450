import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-5', 'MODROLEPERM-12'],
  says: 'RESULTMSG says API_OK after DELETE.',
  change: saying('modifyRolePermission', (result) =>
    result.replace('Permission Deleted', 'API_OK'),
  ),
}
