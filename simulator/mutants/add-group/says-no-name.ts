import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-6'],
  says: 'RESULTMSG of a new group does not name it.',
  change: saying('addGroup', (result) =>
    elementsOf(result, 'RESULTMSG', (text) => text.replace(/^group: .* has/, 'group has')),
  ),
}
