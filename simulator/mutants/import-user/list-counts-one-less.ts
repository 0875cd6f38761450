import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3', 'REQ-15'],
  says: 'COUNT of LIST is one less than the users it shows.',
  change: saying('importUser', (result) =>
    elementsOf(result, 'COUNT', (count) => String(Number(count) - 1)),
  ),
}
