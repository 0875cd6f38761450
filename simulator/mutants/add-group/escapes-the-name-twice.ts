import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'An ampersand in GROUPNAME is escaped twice.',
  change: saying('addGroup', (result) =>
    elementsOf(result, 'GROUPNAME', (text) => text.replaceAll('&amp;', '&amp;amp;')),
  ),
}
