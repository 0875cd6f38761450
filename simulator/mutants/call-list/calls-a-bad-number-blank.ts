import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-15'],
  says: 'CALLLIST refuses a count that is no number as a blank one.',
  change: refusing('valueInvalid', toldAs('API_BLANK_REQUIRED_VALUE'), 'callList'),
}
