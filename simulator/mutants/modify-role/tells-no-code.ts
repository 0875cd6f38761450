import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-4'],
  says: 'The reply to MODIFYROLE lacks RESULTCODE.',
  change: saying('modifyRole', (result) => withoutElements(result, 'RESULTCODE')),
}
