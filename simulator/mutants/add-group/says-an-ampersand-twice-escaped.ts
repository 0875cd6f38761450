import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-6'],
  says: 'An ampersand in RESULTMSG is escaped twice.',
  change: saying('addGroup', (result) =>
    elementsOf(result, 'RESULTMSG', (text) => text.replaceAll('&amp;', '&amp;amp;')),
  ),
}
