import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-Q2'],
  says: 'The reply to RECORDSTOP has the REQUESTID of the sample.',
  change: saying('recordStop', (result) => elementsOf(result, 'REQUESTID', () => '2060')),
}
