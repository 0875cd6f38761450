import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'An ampersand stands bare in the reply, as the samples print it.',
  change: saying('addGroup', (result) => result.replaceAll('&amp;', '&')),
}
