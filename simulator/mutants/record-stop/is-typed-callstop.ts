import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-Q1'],
  says: 'RECORDSTOP is answered as CALLSTOP.',
  change: saying('recordStop', (result) => elementsOf(result, 'REQUESTTYPE', () => 'CALLSTOP')),
}
