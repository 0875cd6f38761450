import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-8'],
  says: 'CALLUPDATE without a selector is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('deviceNotFound', toldAs('API_BLANK_REQUIRED_VALUE'), 'callUpdate'),
}
