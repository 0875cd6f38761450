import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-7'],
  says: 'RESULTMSG of a group that exists does not name it.',
  change: saying('addGroup', (result) => result.replace(/group: .* already/, 'group already')),
}
