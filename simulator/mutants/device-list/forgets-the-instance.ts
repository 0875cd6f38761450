import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows no CALLINSTANCE.',
  change: saying('deviceList', (result) => elementsOf(result, 'CALLINSTANCE', () => '')),
}
