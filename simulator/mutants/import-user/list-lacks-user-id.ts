import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13'],
  says: 'No user of LIST has USER_ID.',
  change: saying('importUser', (result) => withoutElements(result, 'USER_ID')),
}
