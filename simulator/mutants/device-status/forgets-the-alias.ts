import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS shows no DEVICEALIAS.',
  change: saying('deviceStatus', (result) => elementsOf(result, 'DEVICEALIAS', () => '')),
}
