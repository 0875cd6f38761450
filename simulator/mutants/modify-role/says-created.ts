import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-8'],
  says: 'RESULTMSG says Role created after a role was added.',
  change: saying('modifyRole', (result) => result.replace('Role Added', 'Role created')),
}
