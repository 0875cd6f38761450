import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'DEVICELIST shows a call that has ended as if it were up.',
  change: saying('deviceList', (result) => elementsOf(result, 'STOPTIME', () => '')),
}
