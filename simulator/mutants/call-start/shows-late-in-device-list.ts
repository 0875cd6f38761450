import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'DEVICELIST does not show the data of calls from the API.',
  change: saying('deviceList', (result) => elementsOf(result, 'GROUP', () => '')),
}
