import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'REQUESTTYPE of SYSTEMSTATUS is the name of another command.',
  change: saying('systemStatus', (result) => elementsOf(result, 'REQUESTTYPE', () => 'STATUS')),
}
