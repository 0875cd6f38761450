import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-7'],
  says: 'DEVICESTATUS shows no station.',
  change: saying('deviceStatus', (result) => elementsOf(result, 'STATION', () => '')),
}
