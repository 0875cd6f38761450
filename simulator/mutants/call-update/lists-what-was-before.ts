import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-2'],
  says: 'DEVICELIST does not show what CALLUPDATE changed.',
  change: saying('deviceList', (result) => elementsOf(result, 'USER3', () => '')),
}
