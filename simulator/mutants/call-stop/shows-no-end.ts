import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'The status of a device shows no STOPTIME of a call that has ended.',
  change: saying('deviceStatus', (result) => elementsOf(result, 'STOPTIME', () => '')),
}
