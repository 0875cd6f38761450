import { blankSent } from '../change/blank-sent.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank SYS_USER makes it blank.',
  change: blankSent('SYS_USER'),
}
