import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-6'],
  says: 'RESULTMSG of a new group says that it exists already.',
  change: saying('addGroup', (result) => result.replace('has been added', 'already exists')),
}
