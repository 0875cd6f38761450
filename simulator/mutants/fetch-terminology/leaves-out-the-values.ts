import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-1'],
  says: 'FETCHTERMINOLOGY tells the names of the terms alone.',
  change: saying('fetchTerminology', (result) => withoutElements(result, 'VALUE')),
}
