import { keepingGroups } from '../change/keeping-groups.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-41'],
  says: 'A phone that is given up stays in its QA group.',
  on: 'http',
  change: keepingGroups('importUser'),
}
