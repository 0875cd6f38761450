import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-9'],
  says: 'RESULTMSG says Role Removed after DELETE.',
  change: saying('modifyRole', (result) => result.replace('Role Deleted', 'Role Removed')),
}
