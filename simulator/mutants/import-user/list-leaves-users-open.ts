import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3'],
  says: 'LIST does not close USERS.',
  change: saying('importUser', (result) => result.replace('</USERS>', '')),
}
