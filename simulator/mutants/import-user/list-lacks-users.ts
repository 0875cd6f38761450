import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3'],
  says: 'LIST shows users without USERS around them.',
  change: saying('importUser', (result) => result.replace(/<\/?USERS>/g, '')),
}
