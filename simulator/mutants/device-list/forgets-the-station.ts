import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-7'],
  says: 'DEVICELIST shows no station.',
  change: saying('deviceList', (result) => elementsOf(result, 'STATION', () => '')),
}
