import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-12'],
  says: 'An ACTION that is none is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('actionInvalid', toldAs('API_BLANK_REQUIRED_VALUE'), 'modifyRole'),
}
