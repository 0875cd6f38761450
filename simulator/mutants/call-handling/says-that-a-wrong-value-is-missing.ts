import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'A value that is not of its kind is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('valueInvalid', toldAs('API_BLANK_REQUIRED_VALUE')),
}
