import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3', 'ADDGROUP-4'],
  says: 'The reply about a name that exists has no GROUPID.',
  change: saying('addGroup', (result) =>
    result.includes('already exists') ? withoutElements(result, 'GROUPID') : result,
  ),
}
