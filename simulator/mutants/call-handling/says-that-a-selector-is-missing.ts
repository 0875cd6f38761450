import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-8'],
  says: 'CALLSTART whose selectors count as none is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('deviceNotFound', toldAs('API_BLANK_REQUIRED_VALUE'), 'callStart'),
}
