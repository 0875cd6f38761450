import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-1', 'MODUSERROLE-4'],
  says: 'RESULTMSG does not tell the user.',
  change: saying('modifyUserRole', (result) => result.replace(/User \S+ is/, 'User is')),
}
