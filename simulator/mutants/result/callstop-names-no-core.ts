import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-12'],
  says: 'CALLSTOP is answered with API_OK, and no cores.',
  change: saying('callStop', (result) => elementsOf(result, 'RESULTMSG', () => 'API_OK')),
}
