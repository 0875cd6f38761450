import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1', 'MODIFYROLE-9'],
  says: 'RESULTMSG says Role Added after DELETE too.',
  change: saying('modifyRole', (result) => result.replace('Role Deleted', 'Role Added')),
}
