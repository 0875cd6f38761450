import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-1', 'MODUSERROLE-4'],
  says: 'RESULTMSG after ADD says that the role is no longer assigned.',
  change: saying('modifyUserRole', (result) =>
    result.replace('is assigned', 'is no longer assigned'),
  ),
}
