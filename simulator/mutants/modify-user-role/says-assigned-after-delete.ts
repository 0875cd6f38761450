import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-5'],
  says: 'RESULTMSG after DELETE says that the role is assigned.',
  change: saying('modifyUserRole', (result) =>
    result.replace('is no longer assigned', 'is assigned'),
  ),
}
