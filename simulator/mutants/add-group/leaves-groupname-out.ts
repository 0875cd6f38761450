import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'The reply to ADDGROUP has no GROUPNAME.',
  change: saying('addGroup', (result) => withoutElements(result, 'GROUPNAME')),
}
