import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-3', 'MODIFYROLE-4'],
  says: 'The reply to ADD of a name that a role has lacks RESULTCODE.',
  change: saying('modifyRole', (result) =>
    result.includes('exists') ? withoutElements(result, 'RESULTCODE') : result,
  ),
}
