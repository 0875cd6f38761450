import { blankSent } from '../change/blank-sent.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank LAST_NAME makes it blank.',
  change: blankSent('LAST_NAME'),
}
