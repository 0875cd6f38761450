import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-9', 'CALLSTART-13', 'CALLSTART-16'],
  says: 'CALLSTART that finds no device is refused with the right label and code 7.',
  change: refusing('deviceNotFound', (result) => withCode(result, 7), 'callStart'),
}
