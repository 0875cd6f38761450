import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-7'],
  says: 'RESULTMSG of a group that exists says that it has been added.',
  change: saying('addGroup', (result) => result.replace('already exists', 'has been added')),
}
